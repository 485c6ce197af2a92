import RegimenEvaluator
package import RegimenModel

extension CaseRunner {
  /// The rules that some confirmed case makes stand.
  package var exercisedRules: Set<RuleID> {
    let compiled = recommender.compiled
    let confirmed = cases.filter(\.worked.isConfirmed).compactMap { try? $0.assessment.get() }
    let people = KnownPeople(confirmed, compiled)
    return Set(compiled.rules.rules.indices.filter { !people.standing[$0].isEmpty }.map { compiled.rules.rules[$0].id })
  }
}
