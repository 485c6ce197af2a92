/// The truth of every condition of a pack for one assessment; made to be used again and again.
struct Verdicts: ~Copyable, Sendable {
  /// The conditions that are proved, and behind them the boxes that are.
  var proved: PlaceSet
  /// The conditions that are not refuted, and behind them the boxes that are not.
  var possible: PlaceSet

  /// Verdicts on the conditions of a table, all refuted.
  init(_ table: ConditionTable) {
    proved = PlaceSet(count: table.boxCount)
    possible = PlaceSet(count: table.boxCount)
  }

  /// The truth of a condition.
  subscript(condition: Int) -> Truth {
    if proved.contains(condition) { return .proved }
    return possible.contains(condition) ? .open : .refuted
  }

  /// Refutes a condition, whatever was found.
  mutating func refute(_ condition: Int) {
    proved.remove(condition)
    possible.remove(condition)
  }
}
