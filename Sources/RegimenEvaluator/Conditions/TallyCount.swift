/// How many members of a tally pass: the least and the most as far as is known, and the least and the most that answers
/// could bring about. Four counters in one word, so that a member is counted by one addition.
struct TallyCount: Sendable, Hashable, BitwiseCopyable {
  private var lanes: UInt64

  /// Nobody passes.
  static let zero = TallyCount(floor: 0, ceiling: 0, least: 0, most: 0)

  /// Counts, each below 65,536.
  init(floor: Int, ceiling: Int, least: Int, most: Int) {
    lanes = UInt64(floor) | UInt64(ceiling) << 16 | UInt64(least) << 32 | UInt64(most) << 48
  }

  /// Members that are known to pass, or pass as unknown.
  var floor: Int { Int(lanes & 0xFFFF) }
  /// These, and the unknown ones that could pass.
  var ceiling: Int { Int(lanes >> 16 & 0xFFFF) }
  /// The least number that answers could bring about.
  var least: Int { Int(lanes >> 32 & 0xFFFF) }
  /// The greatest number that answers could bring about.
  var most: Int { Int(lanes >> 48) }

  static func += (left: inout TallyCount, right: TallyCount) { left.lanes &+= right.lanes }

  /// Whether all that is known lies in a range.
  func isProved(by limits: Limits) -> Bool {
    limits.least <= floor && floor <= limits.most && limits.least <= ceiling && ceiling <= limits.most
  }

  /// Whether answers could bring the count into a range.
  func canReach(_ limits: Limits) -> Bool { limits.least <= most && least <= limits.most }
}

/// Numbers that satisfy a count.
struct Limits: Sendable, Hashable, BitwiseCopyable {
  let least: Int
  let most: Int

  init(_ range: ClosedRange<Int>) {
    least = range.lowerBound
    most = range.upperBound
  }
}
