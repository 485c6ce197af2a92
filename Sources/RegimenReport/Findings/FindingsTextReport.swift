package import RegimenDiagnostics
package import RegimenModel

/// Findings as text for people: each with its place, its line, both ends of a clash, an assessment that shows it and what
/// to do; then what became of the guarantees, what is accepted, and how much was found.
package struct FindingsTextReport: Sendable {
  private let width: Int
  private let isColored: Bool
  private let renderer: DiagnosticRenderer
  private let pack: Pack?

  /// Creates a report.
  ///
  /// - Parameters:
  ///   - pack: the pack whose names examples use; nil where there are only mistakes.
  ///   - width: columns of a line.
  ///   - isColored: whether ANSI colours are written.
  ///   - sources: the texts, lines of which are shown.
  package init(of pack: Pack? = nil, width: Int = 100, isColored: Bool = false, sources: [SourceText]) {
    self.width = width
    self.isColored = isColored
    renderer = DiagnosticRenderer(width: width, isColored: isColored, sources: sources)
    self.pack = pack
  }

  /// Returns mistakes as text; its last line ends with a line break.
  package func text(of mistakes: [Diagnostic]) -> String { text(of: PackReport(mistakes: mistakes)) }

  /// Returns a report as text; its last line ends with a line break.
  package func text(of report: PackReport) -> String {
    let findings = report.open.map { finding in
      "\(renderer.render(finding.diagnostic, examples: examples(of: finding)))\n"
    }
    var layout = TextLayout(width: width, isColored: isColored)
    write(report.guarantees, to: &layout)
    write(report.findings.filter { $0.acceptance != nil }, to: &layout)
    layout.paragraph(StyledText(contents + FindingsSummary(report.findings).text.fixed))
    return findings.joined() + layout.text
  }

  /// What the pack holds, before what was found in it.
  private var contents: String {
    guard let pack else { return "" }
    let counts = [(pack.rules.count, "rule"), (pack.guarantees.count, "guarantee"), (pack.cases.count, "worked case")]
    let words = counts.map { ExactDecimal($0).counted($1) }.joined(separator: ", ")
    return "\(pack.header.id) \(pack.header.version), \(words): "
  }

  private func examples(of finding: Finding) -> [(caption: String, text: [String])] {
    guard let assessments = pack.map(AssessmentYAML.init) else { return [] }
    return finding.witnesses.map { witness in
      let lines = assessments.text(of: witness.assessment).split(separator: "\n").map(String.init)
      return (witness.caption, lines)
    }
  }

  private func write(_ guarantees: [PackReport.GuaranteeAccount], to layout: inout TextLayout) {
    guard !guarantees.isEmpty else { return }
    let counts = PackReport.GuaranteeAccount.Outcome.allCases.compactMap { outcome in
      let count = guarantees.count { $0.outcome == outcome }
      return count == 0 ? nil : "\(count) \(outcome.words)"
    }
    layout.paragraph("Guarantees: \(counts.joined(separator: ", "))")
    layout.indented(by: 2) { layout in
      for account in guarantees {
        layout.column(StyledText(account.outcome.words, account.outcome.style), columns: 14) { layout in
          layout.verbatim(StyledText(account.guarantee.rawValue))
        }
      }
    }
    layout.skipLine()
  }

  private func write(_ accepted: [Finding], to layout: inout TextLayout) {
    guard !accepted.isEmpty else { return }
    layout.paragraph("Accepted:")
    layout.indented(by: 2) { layout in
      for finding in accepted {
        guard let acceptance = finding.acceptance else { continue }
        let name = "\(finding.diagnostic.code.rawValue) at \(finding.subject)"
        layout.paragraph("\(name): \(acceptance.because.asSentence) (\(acceptance.by))", hanging: 2)
      }
    }
    layout.skipLine()
  }
}

extension PackReport.GuaranteeAccount.Outcome {
  /// The outcome in words.
  var words: String {
    switch self {
    case .proved: "proved"
    case .refuted: "refuted"
    case .notAnalysed: "not analysed"
    }
  }

  fileprivate var style: TextStyle {
    switch self {
    case .proved: .green
    case .refuted: .red
    case .notAnalysed: .yellow
    }
  }
}
