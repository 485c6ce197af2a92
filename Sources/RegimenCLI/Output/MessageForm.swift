import RegimenDiagnostics
import RegimenReport

/// How messages are printed: for whom, in which colours, how wide.
struct MessageForm {
  var format = OutputFormat.text
  var color = ColorChoice.auto
  var columns = TextWidth.found

  /// Puts findings into the form, for a descriptor.
  func render(_ findings: [Diagnostic], sources: [SourceText], for descriptor: Descriptor) -> String {
    switch format {
    case .json: String(decoding: FindingsJSON().bytes(of: findings), as: UTF8.self)
    case .text:
      FindingsTextReport(width: columns, isColored: color.isColored(descriptor), sources: sources).text(of: findings)
    }
  }

  /// The failure that reports findings on standard error.
  func failure(
    _ findings: DiagnosticFailure, sources: [SourceText], _ status: CommandFailure.Status
  ) -> CommandFailure {
    CommandFailure(message: render(findings.diagnostics, sources: sources, for: .standardError), status: status)
  }
}
