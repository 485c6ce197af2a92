package import RegimenDiagnostics
package import RegimenModel

/// Findings in SARIF 2.1.0, the form in which programs that analyse code hand their results on.
package struct FindingsSARIF: Sendable {
  /// The program that found them.
  package struct Tool: Sendable, Hashable {
    /// Its version.
    package let version: String
    /// The page on each kind of finding, in Markdown.
    package let pages: [DiagnosticCode: String]

    /// Creates a description.
    package init(version: String, pages: [DiagnosticCode: String]) {
      self.version = version
      self.pages = pages
    }
  }

  private let tool: Tool
  private let words: FindingWords

  /// Creates a report.
  ///
  /// - Parameters:
  ///   - pack: the pack whose names examples use; nil where there are only mistakes.
  ///   - root: where the pack lies, seen from the top of the repository.
  ///   - tool: the program that found them.
  package init(of pack: Pack? = nil, root: FileRoot, tool: Tool) {
    self.tool = tool
    words = FindingWords(root: root, assessments: pack.map(AssessmentYAML.init))
  }

  /// Writes a report, as UTF-8, ending in a line break.
  package func bytes(of report: PackReport) -> [UInt8] {
    let codes = report.codes
    var json = JSONWriter(style: .pretty)
    json.object { json in
      json.member("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
      json.member("version", "2.1.0")
      json.member(
        "runs",
        [
          SARIFRun(
            tool: tool, codes: codes,
            results: report.findings.map { finding in
              SARIFResult(finding: finding, ruleIndex: codes.firstIndex(of: finding.diagnostic.code) ?? 0, words: words)
            })
        ])
    }
    return json.bytes + [UInt8(ascii: "\n")]
  }
}
