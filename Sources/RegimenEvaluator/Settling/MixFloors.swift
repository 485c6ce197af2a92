/// The floors of the mix as far as they are granted.
struct MixFloors: Hashable {
  /// The share granted to each modality, in percent; none where no floor was granted.
  private(set) var granted: [Int: Ratio] = [:]
  /// Whether the floors come to more than 100 in all.
  let exceedHundred: Bool

  /// Grants floors concern by concern, highest first. The first concern whose raises do not fit gets them scaled by
  /// one factor into what is left; later ones get nothing.
  init(_ request: MixRequest) {
    let floors = request.floors
    let largest = Dictionary(floors.map { ($0.modality, $0.percent) }, uniquingKeysWith: max)
    exceedHundred = largest.values.reduce(0, +) > 100
    guard exceedHundred else {
      granted = largest.mapValues { Ratio($0) }
      return
    }
    var left = Ratio(100)
    for concern in Set(floors.map(\.voice.concern)).sorted() {
      let asked = Dictionary(
        floors.filter { $0.voice.concern == concern }.map { ($0.modality, Ratio($0.percent)) }, uniquingKeysWith: max)
      left = grant(asked, from: left)
      if left == .zero { return }
    }
  }

  /// Grants what fits of one concern's floors, and returns what is left.
  private mutating func grant(_ asked: [Int: Ratio], from left: Ratio) -> Ratio {
    var raises: [Int: Ratio] = [:]
    for (modality, share) in asked {
      let already = granted[modality] ?? .zero
      if share > already { raises[modality] = share - already }
    }
    let total = raises.values.sum
    let fits = total <= left
    for (modality, raise) in raises {
      let part = fits ? raise : raise * left / total
      granted[modality] = (granted[modality] ?? .zero) + part
    }
    return fits ? left - total : .zero
  }
}
