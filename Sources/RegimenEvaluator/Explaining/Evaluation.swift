import RegimenModel

/// The evaluation of one record after another: what is known, which rules stand, what that comes to.
///
/// Make one for each thread and use it again: once it has grown to what the pack can say, evaluating allocates nothing.
package struct Evaluation: ~Copyable, Sendable {
  package let compiled: CompiledPack
  /// What is known.
  package private(set) var sheet: FactSheet
  /// Which rules stand.
  package private(set) var decision: Decision
  /// What that comes to.
  package private(set) var settlement: Settlement
  private let depth: Depth

  /// Prepares to evaluate records for the pack of a recommender.
  ///
  /// - Parameter depth: how far evaluating goes.
  package init(_ compiled: CompiledPack, depth: Depth = .reasons) {
    self.compiled = compiled
    self.depth = depth
    sheet = FactSheet(compiled)
    decision = Decision(compiled)
    settlement = Settlement(compiled)
  }

  /// Evaluates a record.
  ///
  /// - Returns: whether a plan can be made: every required fact is known and no impossible combination is proved. Only
  ///   then is anything settled.
  package mutating func evaluate(_ record: Record) -> Bool {
    evaluateUnchecked(record) && compiled.required.allSatisfy { sheet.known[$0] != .unknown }
  }

  /// Evaluates a record whatever required facts it leaves open.
  ///
  /// - Returns: whether no impossible combination is proved.
  mutating func evaluateUnchecked(_ record: Record) -> Bool {
    sheet.fill(record, compiled)
    return evaluateSheet()
  }

  /// Evaluates the record of another evaluation anew, with other cells of some facts.
  ///
  /// - Returns: whether no impossible combination is proved.
  mutating func evaluate(_ other: borrowing Evaluation, supposing changes: [(fact: Int, cell: Int)]) -> Bool {
    sheet.copy(other.sheet)
    for change in changes { sheet.suppose(change.fact, cell: change.cell, compiled) }
    return evaluateSheet()
  }

  /// Evaluates from now on as if the pack did not have a rule; nil to have all of them again.
  package mutating func leaveOut(_ rule: Int?) { decision.leaveOut(rule) }

  /// Arranges the reasons for the status in the order in which they are told; who tells them asks for it first.
  package mutating func arrangeReasons() { settlement.arrangeReasons() }

  private mutating func evaluateSheet() -> Bool {
    decision.decide(sheet.cells, compiled)
    guard !compiled.impossible.contains(where: { decision.verdicts[$0] == .proved }) else { return false }
    settlement.settle(decision, sheet, compiled, depth: depth)
    return true
  }
}
