/// What the bounds on a level or a quantity leave of its range.
package struct SettledRange: Sendable, Hashable {
  /// The range before any bound.
  package let range: ClosedRange<Int64>
  /// The least that is left.
  package private(set) var low: Int64
  /// The most that is left.
  package private(set) var high: Int64
  /// Whether a floor is stated at all.
  private(set) var hasFloor = false
  /// Whether some concern contradicts itself.
  private(set) var hasClash = false
  /// Whether a floor lies beyond the greatest value of the range.
  private(set) var isExceeded = false

  /// Settles a range: concern by concern, highest first, the largest floor, then the smallest ceiling, each clamped
  /// into what the concerns above left.
  init(_ range: ClosedRange<Int64>, _ bounds: BoundsByConcern) {
    self.range = range
    low = range.lowerBound
    high = range.upperBound
    for concern in bounds.concerns {
      let floor = bounds.floor(of: concern)
      let ceiling = bounds.ceiling(of: concern)
      if let floor {
        low = min(max(low, floor), high)
        hasFloor = true
        isExceeded = isExceeded || floor > range.upperBound
      }
      if let ceiling { high = max(low, min(high, ceiling)) }
      if let floor, let ceiling, floor > ceiling { hasClash = true }
    }
  }

  /// Whether the outcome keeps a bound.
  package func keeps(_ voice: Voice) -> Bool {
    switch voice.saying {
    case .floor: voice.value <= low
    case .ceiling: voice.value >= high
    default: true
    }
  }
}

/// The largest floor and the smallest ceiling that each concern states on one element; made to be used again.
struct BoundsByConcern: Sendable {
  private var floors: [Int64]
  private var ceilings: [Int64]
  /// Whether anything is stated.
  private(set) var isEmpty = true
  /// Whether a ceiling is stated.
  private(set) var hasCeiling = false

  // No bound: values that no rank and no quantity reaches.
  private static let noFloor = Int64.min
  private static let noCeiling = Int64.max

  init(concernCount: Int) {
    floors = Array(repeating: Self.noFloor, count: concernCount)
    ceilings = Array(repeating: Self.noCeiling, count: concernCount)
  }

  /// The concerns, highest first.
  var concerns: Range<Int> { isEmpty ? 0..<0 : floors.indices }

  func floor(of concern: Int) -> Int64? { floors[concern] == Self.noFloor ? nil : floors[concern] }
  func ceiling(of concern: Int) -> Int64? { ceilings[concern] == Self.noCeiling ? nil : ceilings[concern] }

  /// Forgets all bounds.
  mutating func clear() {
    if isEmpty { return }
    isEmpty = true
    hasCeiling = false
    for concern in floors.indices { (floors[concern], ceilings[concern]) = (Self.noFloor, Self.noCeiling) }
  }

  /// Takes over the bounds of another element.
  mutating func copy(_ other: BoundsByConcern) {
    isEmpty = other.isEmpty
    hasCeiling = other.hasCeiling
    for concern in floors.indices {
      (floors[concern], ceilings[concern]) = (other.floors[concern], other.ceilings[concern])
    }
  }

  /// Adds a bound; anything else that is said is none.
  mutating func add(_ voice: Voice) {
    let concern = Int(voice.concern)
    switch voice.saying {
    case .floor: floors[concern] = max(floors[concern], voice.value)
    case .ceiling:
      ceilings[concern] = min(ceilings[concern], voice.value)
      hasCeiling = true
    default: return
    }
    isEmpty = false
  }
}
