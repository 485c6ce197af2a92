package import RegimenDiagnostics

/// Facts that cannot be true together; a record that says so is rejected.
package struct ImpossibleCombination: Sendable, Hashable {
  /// What cannot be.
  package let condition: Condition
  /// Where it is declared.
  package let place: SourceRange

  /// Creates a combination.
  package init(condition: Condition, place: SourceRange) {
    self.condition = condition
    self.place = place
  }
}
