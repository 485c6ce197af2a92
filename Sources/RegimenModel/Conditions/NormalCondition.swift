/// A condition with `not` pushed inward to the lines, where two negations cancel.
///
/// A negated line asks that its facts are known to be otherwise: it never accepts unknown.
package indirect enum NormalCondition: Sendable, Hashable {
  /// Every one holds; holds when empty.
  case all([NormalCondition])
  /// At least one holds; fails when empty.
  case any([NormalCondition])
  /// A fact passes a test or, negated, is known to fail it.
  case fact(FactTest, isNegated: Bool)
  /// So many members pass a test or, negated, are known not to be so many.
  case count(GroupTest, isNegated: Bool)
}

extension Condition {
  /// The condition with `not` pushed inward. Linear in its size.
  package var normalForm: NormalCondition { normalForm(isNegated: false) }

  private func normalForm(isNegated: Bool) -> NormalCondition {
    switch self {
    case .always: isNegated ? .any([]) : .all([])
    case .all(let parts):
      isNegated ? .any(parts.normalForms(isNegated: true)) : .all(parts.normalForms(isNegated: false))
    case .any(let parts):
      isNegated ? .all(parts.normalForms(isNegated: true)) : .any(parts.normalForms(isNegated: false))
    case .not(let part): part.normalForm(isNegated: !isNegated)
    case .fact(let test): .fact(test, isNegated: isNegated)
    case .count(let test): .count(test, isNegated: isNegated)
    }
  }
}

extension [Condition] {
  fileprivate func normalForms(isNegated: Bool) -> [NormalCondition] {
    map { isNegated ? Condition.not($0).normalForm : $0.normalForm }
  }
}
