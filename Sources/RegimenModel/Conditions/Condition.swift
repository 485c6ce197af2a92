/// What must be known of an assessment. Judged by Kleene's three values: proved, refuted, open.
package indirect enum Condition: Sendable, Hashable {
  /// Holds for everybody.
  case always
  /// Every one holds.
  case all([Condition])
  /// At least one holds.
  case any([Condition])
  /// Is known not to hold.
  case not(Condition)
  /// A fact passes a test.
  case fact(FactTest)
  /// So many members of a group pass a test.
  case count(GroupTest)
}
