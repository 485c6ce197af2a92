package import RegimenDiagnostics

/// A tag where it is written: on a rule that carries it, or in what a rule overrides.
package struct RuleTag: Sendable, Hashable {
  /// The name.
  package let name: TagName
  /// Where it is written.
  package let place: SourceRange

  /// Creates a tag.
  package init(_ name: TagName, at place: SourceRange) {
    self.name = name
    self.place = place
  }
}
