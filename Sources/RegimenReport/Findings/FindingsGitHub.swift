import RegimenDiagnostics
package import RegimenModel

/// Findings as commands to a workflow of GitHub Actions, which shows them at their lines.
///
/// Accepted findings are not shown.
package struct FindingsGitHub: Sendable {
  private let words: FindingWords

  /// Creates a report.
  ///
  /// - Parameters:
  ///   - pack: the pack whose names examples use; nil where there are only mistakes.
  ///   - root: where the pack lies, seen from the top of the repository.
  package init(of pack: Pack? = nil, root: FileRoot) {
    words = FindingWords(root: root, assessments: pack.map(AssessmentYAML.init))
  }

  /// Writes a report, a line for each finding.
  package func text(of report: PackReport) -> String { report.open.map { command($0) + "\n" }.joined() }

  private func command(_ finding: Finding) -> String {
    let properties = place(finding.diagnostic.range) + [("title", finding.diagnostic.code.rawValue)]
    let written = properties.map { "\($0)=\(Self.escaped(property: $1))" }.joined(separator: ",")
    let message = words.lines(of: finding).map(printable).joined(separator: "\n")
    return "::\(Self.name(of: finding.diagnostic.severity)) \(written)::\(Self.escaped(message))"
  }

  /// The properties that tell a place. Columns are only understood within one line.
  private func place(_ range: SourceRange?) -> [(String, String)] {
    guard let range else { return [] }
    let file = ("file", words.root.path(of: range.file))
    let lines = [("line", "\(range.start.line)"), ("endLine", "\(range.end.line)")]
    let columns = [("col", "\(range.start.column)"), ("endColumn", "\(range.end.column)")]
    return range.start.line == range.end.line && range.start != range.end ? [file] + lines + columns : [file] + lines
  }

  private static func name(of severity: Diagnostic.Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .note: "notice"
    }
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("%", with: "%25").replacing("\r", with: "%0D").replacing("\n", with: "%0A")
  }

  private static func escaped(property text: String) -> String {
    escaped(text).replacing(":", with: "%3A").replacing(",", with: "%2C")
  }
}
