import Synchronization

/// How hard to try before a question is left open. Counted in the solver's conflicts and not in seconds, so that the same
/// pack gets the same report on every machine.
struct Effort: Sendable {
  /// Conflicts for one question.
  var conflicts = 50_000
  /// Assessments to be looked at for one question.
  var rounds = 2_000
  /// What is left for all questions of one check.
  var allowance = Allowance()
}

/// Conflicts that the questions of one check share.
final class Allowance: Sendable {
  private let rest: Mutex<Int>

  init(_ conflicts: Int = 1_000_000) { rest = Mutex(conflicts) }

  /// What is left.
  var left: Int { rest.withLock { max(0, $0) } }

  /// Spends some.
  func spend(_ conflicts: Int) { rest.withLock { $0 -= conflicts } }
}
