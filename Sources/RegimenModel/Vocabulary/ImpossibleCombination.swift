public import RegimenDiagnostics

/// Facts that cannot be true together; a record that says so is rejected.
public struct ImpossibleCombination: Sendable, Hashable {
  /// What cannot be.
  public let condition: Condition
  /// Where it is declared.
  public let place: SourceRange

  /// Creates a combination.
  public init(condition: Condition, place: SourceRange) {
    self.condition = condition
    self.place = place
  }
}
