package import RegimenModel

/// A summary of a batch as text for people: by default what fits one screen, on request every figure.
///
/// `brief` tells what became of the records; `standard` also the rules and facts that matter most; `full` lists all.
package struct BatchSummaryText: Sendable, Hashable {
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

  /// Returns a summary as text; its last line ends with a line break.
  package func text(of summary: BatchSummary) -> String {
    var layout = TextLayout(width: width, isColored: isColored)
    let text = BatchText(figures: BatchFigures(summary), detail: detail)
    text.writeHeading(to: &layout)
    text.writeRejections(to: &layout)
    text.writeStatuses(to: &layout)
    text.writeLevels(to: &layout)
    if detail == .full {
      text.writeModalities(to: &layout)
      text.writeReferrals(to: &layout)
    }
    if detail != .brief {
      text.writeRules(to: &layout)
      text.writeNeverStood(to: &layout)
      text.writeFacts(to: &layout)
      text.writeSetAside(to: &layout)
      text.writeDataNotes(to: &layout)
    }
    text.writeProvenance(to: &layout)
    return layout.text
  }
}
