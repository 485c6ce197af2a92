/// The truth of every condition of a pack for one assessment; made to be used again and again.
struct Verdicts: ~Copyable, Sendable {
  private var truths: ScratchRow<Truth>
  /// The conditions that are not refuted, in order.
  private(set) var notRefuted: [Int] = []

  /// Verdicts on so many conditions, all refuted.
  init(count: Int) {
    truths = ScratchRow(repeating: .refuted, count: count)
  }

  /// The truth of a condition.
  subscript(condition: Int) -> Truth { truths[condition] }

  /// Refutes a condition, whatever was found.
  mutating func refute(_ condition: Int) { truths[condition] = .refuted }

  /// Refutes everything.
  mutating func clear() {
    for condition in notRefuted { truths[condition] = .refuted }
    notRefuted.removeAll(keepingCapacity: true)
  }

  /// Notes that a box of a condition is proved or open; conditions come in ascending order.
  mutating func note(_ condition: Int, _ truth: Truth) {
    if truths[condition] == .refuted { notRefuted.append(condition) }
    if truths[condition] < truth { truths[condition] = truth }
  }
}
