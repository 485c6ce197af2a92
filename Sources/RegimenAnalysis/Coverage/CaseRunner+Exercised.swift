package import RegimenModel

extension CaseRunner {
  /// The rules that some confirmed case makes stand.
  package var exercisedRules: Set<RuleID> {
    Set(
      coverage().entries.compactMap { entry in
        if case .rule(let id) = entry.item, entry.isCovered { id } else { nil }
      })
  }
}
