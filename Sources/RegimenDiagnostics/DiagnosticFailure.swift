/// The error of everything that reads a text: the mistakes that were found in it, at least one.
public struct DiagnosticFailure: Error, Sendable, Hashable {
  /// The mistakes, sorted by place.
  public let diagnostics: [Diagnostic]

  /// Creates a failure from the mistakes found.
  package init(_ diagnostics: [Diagnostic]) {
    self.diagnostics = diagnostics.sorted()
  }
}
