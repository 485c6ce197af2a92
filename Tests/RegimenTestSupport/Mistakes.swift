package import RegimenDiagnostics

/// Returns the mistakes that reading finds; none if it succeeds.
package func mistakes(_ read: () throws(DiagnosticFailure) -> some Any) -> [Diagnostic] {
  do throws(DiagnosticFailure) {
    _ = try read()
    return []
  } catch {
    return error.diagnostics
  }
}

extension [Diagnostic] {
  /// The places of all, and of their notes, in the order of `MarkedText`.
  package var places: [Range<SourcePosition>] {
    flatMap { [$0.range] + $0.notes.map(\.range) }.compactMap { $0.map { $0.start..<$0.end } }.outermostFirst()
  }

  /// The codes, in order.
  package var codes: [DiagnosticCode] { map(\.code) }
}
