package import RegimenModel

/// What testing a pack came to, as text for people: what went wrong first, the figures last, where a terminal shows them.
///
/// `brief` tells the figures and which cases failed; `standard` also why they failed or, where none did, which rules,
/// lines and guarantees no case shows; `full` tells all, also the cases that passed and the thresholds.
package struct PackTestText: Sendable, Hashable {
  /// Columns of a line, 20 at the least.
  package let width: Int
  /// Whether to write ANSI colours.
  package let isColored: Bool
  /// How much it tells.
  package let detail: ReportDetail

  /// Creates a report.
  package init(width: Int = 80, isColored: Bool = false, detail: ReportDetail = .standard) {
    self.width = width
    self.isColored = isColored
    self.detail = detail
  }

  /// Returns a report as text; its last line ends with a line break.
  package func text(of report: PackTestReport) -> String {
    var layout = TextLayout(width: width, isColored: isColored)
    CasesText(report: report.cases, detail: detail).write(to: &layout)
    // What no case shows is for later where a case fails.
    if report.cases.isGreen || detail == .full {
      report.coverage.map { CoverageText(report: $0, detail: detail).writeMissing(to: &layout) }
      report.mutation.map { MutationText(report: $0, detail: detail).writeSurvivors(to: &layout) }
    }
    PackTestFigures(report: report).write(to: &layout)
    return layout.text
  }
}
