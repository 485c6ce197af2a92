public import RegimenDiagnostics

/// Findings as text for people: each with its place and its line, then how many there are.
public struct FindingsTextReport: Sendable {
  private let renderer: DiagnosticRenderer

  /// Creates a report that shows findings as the renderer does.
  public init(renderer: DiagnosticRenderer) { self.renderer = renderer }

  /// Returns findings as text; its last line ends with a line break.
  public func text(of findings: [Diagnostic]) -> String {
    let summary = "\(FindingsSummary(findings).text)\n"
    return findings.isEmpty ? summary : "\(renderer.render(findings))\n\(summary)"
  }
}
