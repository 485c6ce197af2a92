/// One quantity between the floors and ceilings that are stated for it.
struct Bounds: Hashable {
  /// A floor or a ceiling.
  struct Bound: Hashable {
    let isFloor: Bool
    let value: Int64
    let voice: Voice
  }

  /// A bound that the outcome breaks, and the bounds that broke it, kept ones if there are any; where there are none
  /// at all, the range did.
  struct Broken: Hashable {
    let bound: Bound
    let by: [Bound]
  }

  /// A concern whose floor is above its ceiling, with the bounds that contradict each other.
  struct Clash: Hashable {
    let concern: Int
    let bounds: [Bound]
  }

  /// The least that is left.
  private(set) var low: Int64
  /// The most that is left.
  private(set) var high: Int64
  /// The bounds, as they were stated.
  let bounds: [Bound]
  /// The concerns that contradict themselves, highest first.
  private(set) var clashes: [Clash] = []
  /// The range before any bound.
  let range: ClosedRange<Int64>

  /// Settles a range: concern by concern, highest first, the largest floor, then the smallest ceiling, each clamped
  /// into what the concerns above left.
  init(_ range: ClosedRange<Int64>, _ bounds: [Bound]) {
    self.range = range
    self.bounds = bounds
    low = range.lowerBound
    high = range.upperBound
    guard var concern = bounds.map(\.voice.concern).min() else { return }
    while true {
      settle(concern)
      guard let next = bounds.map(\.voice.concern).filter({ $0 > concern }).min() else { return }
      concern = next
    }
  }

  private mutating func settle(_ concern: Int) {
    let own = bounds.filter { $0.voice.concern == concern }
    let floor = own.filter(\.isFloor).map(\.value).max()
    let ceiling = own.filter { !$0.isFloor }.map(\.value).min()
    if let floor { low = min(max(low, floor), high) }
    if let ceiling { high = max(low, min(high, ceiling)) }
    guard let floor, let ceiling, floor > ceiling else { return }
    clashes.append(
      Clash(concern: concern, bounds: own.filter { $0.isFloor ? $0.value > ceiling : $0.value < floor }))
  }

  /// Whether a floor is stated at all.
  var hasFloor: Bool { bounds.contains(where: \.isFloor) }

  /// Floors beyond the greatest value of the range.
  var beyondRange: [Bound] { bounds.filter { $0.isFloor && $0.value > range.upperBound } }

  /// Whether the outcome keeps a bound.
  func keeps(_ bound: Bound) -> Bool { bound.isFloor ? bound.value <= low : bound.value >= high }

  /// The kept bounds that equal a value.
  func support(for value: Int64) -> [Bound] { bounds.filter { $0.value == value && keeps($0) } }

  /// The bounds that the outcome breaks.
  var broken: [Broken] {
    bounds.filter { !keeps($0) }.map { bound in
      let against = bounds.filter { stops($0, bound) }
      let kept = against.filter(keeps)
      return Broken(bound: bound, by: kept.isEmpty ? against : kept)
    }
  }

  private func stops(_ other: Bound, _ bound: Bound) -> Bool {
    guard other.isFloor != bound.isFloor else { return false }
    return bound.isFloor
      ? other.voice.concern < bound.voice.concern && other.value < bound.value
      : other.voice.concern <= bound.voice.concern && other.value > bound.value
  }
}
