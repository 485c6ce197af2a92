import RegimenModel

/// The section "One quantity": floors and ceilings joined, the highest concern first.
struct NaiveSettlement {
  /// A floor or a ceiling; the value is a rank of the catalogue, or millionths.
  struct Bound {
    let said: Said
    let isFloor: Bool
    let value: Int64
  }

  private(set) var lowest: Int64
  private(set) var highest: Int64
  /// The rules of each concern that contradict themselves.
  private(set) var clashes: [(concern: Int, authorities: [Authority])] = []

  private let bounds: [Bound]

  init(_ bounds: [Bound], from start: ClosedRange<Int64>, concerns: Int) {
    self.bounds = bounds
    lowest = start.lowerBound
    highest = start.upperBound
    for concern in 0..<concerns {
      let floors = bounds.filter { $0.isFloor && $0.said.concern == concern }
      let ceilings = bounds.filter { !$0.isFloor && $0.said.concern == concern }
      let largest = floors.map(\.value).max()
      let smallest = ceilings.map(\.value).min()
      if let largest { lowest = min(max(lowest, largest), highest) }
      if let smallest { highest = max(lowest, min(highest, smallest)) }
      if let largest, let smallest, largest > smallest {
        let involved = floors.filter { $0.value > smallest } + ceilings.filter { $0.value < largest }
        clashes.append((concern, involved.map(\.said).authorities))
      }
    }
  }

  private func isKept(_ bound: Bound) -> Bool { bound.isFloor ? bound.value <= highest : bound.value >= lowest }

  /// Who says one of these values and is kept.
  func support(of values: [Int64]) -> [Authority] {
    bounds.filter { isKept($0) && values.contains($0.value) }.map(\.said).authorities
  }

  /// Who asks for more than this.
  func authorities(above value: Int64) -> [Authority] {
    bounds.filter { $0.isFloor && $0.value > value }.map(\.said).authorities
  }

  /// What is set aside, by authority, then in the order written.
  func stopped(level: LevelID?) -> [Stopped] {
    bounds.filter { !isKept($0) }.sorted { ($0.said.authority, $0.said.order) < ($1.said.authority, $1.said.order) }
      .map { bound in
        let against = bounds.filter { stops($0, bound) }
        let kept = against.filter(isKept)
        let stoppers = (kept.isEmpty ? against : kept).map(\.said).authorities
        return Stopped(said: bound.said, boundBy: stoppers.isEmpty ? level.map { [.level($0)] } ?? [] : stoppers)
      }
  }

  private func stops(_ other: Bound, _ bound: Bound) -> Bool {
    bound.isFloor
      ? !other.isFloor && other.said.concern < bound.said.concern && other.value < bound.value
      : other.isFloor && other.said.concern <= bound.said.concern && other.value > bound.value
  }
}

extension NaivePack {
  /// The bounds on the level. A fact's `none` bounds nothing; of an unknown fact, a floor could be any level.
  func levelBounds(_ said: [Said], _ known: Knowledge) -> [NaiveSettlement.Bound] {
    said.compactMap { said in
      switch said.content {
      case .levelAtLeast(let bound):
        rank(of: bound, known, ifUnknown: pack.catalogue.levels.count - 1).map {
          NaiveSettlement.Bound(said: said, isFloor: true, value: Int64($0))
        }
      case .levelAtMost(let bound):
        rank(of: bound, known, ifUnknown: nil).map {
          NaiveSettlement.Bound(said: said, isFloor: false, value: Int64($0))
        }
      default: nil
      }
    }
  }

  private func rank(of bound: Statement.LevelBound, _ known: Knowledge, ifUnknown: Int?) -> Int? {
    switch bound {
    case .level(let level): return rank(of: level)
    case .fact(let fact):
      guard case .level(let level)? = known[fact] else { return ifUnknown }
      return level.map { rank(of: $0) }
    }
  }

  /// The settlement of the level; nil where no floor stands.
  func settleLevel(_ said: [Said], _ known: Knowledge) -> NaiveSettlement? {
    let bounds = levelBounds(said, known)
    guard bounds.contains(where: \.isFloor) else { return nil }
    return NaiveSettlement(
      bounds, from: 0...Int64(pack.catalogue.levels.count - 1), concerns: pack.header.concerns.count)
  }

  func settle(_ quantity: Quantity, _ said: [Said], in range: QuantityRange) -> NaiveSettlement {
    let bounds = said.compactMap { said -> NaiveSettlement.Bound? in
      switch said.content {
      case .atLeast(quantity, let value): .init(said: said, isFloor: true, value: value.millionths)
      case .atMost(quantity, let value): .init(said: said, isFloor: false, value: value.millionths)
      default: nil
      }
    }
    let start = range.minimum.millionths...range.maximum.millionths
    return NaiveSettlement(bounds, from: start, concerns: pack.header.concerns.count)
  }
}
