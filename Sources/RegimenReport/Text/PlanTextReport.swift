package import RegimenModel

/// A plan as text for a clinician at a terminal: the plan first, then the reasons for each of its lines.
///
/// Each reason stands once and has a number; the lines that rest on it end in that number, `[3]`. Nothing that a plan
/// holds reaches the terminal as a command to it.
package struct PlanTextReport: Sendable, Hashable {
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

  /// Returns a plan as text; its last line ends with a line break.
  package func text(of plan: Plan) -> String {
    var layout = TextLayout(width: width, isColored: isColored)
    let text = PlanText(plan: plan, detail: detail)
    text.writeHeading(to: &layout)
    text.writePlan(to: &layout)
    if detail != .brief {
      text.writeReasons(to: &layout)
      text.writeSetAside(to: &layout)
      text.writeAssumptions(to: &layout)
      text.writeQuestions(to: &layout)
      text.writeWhatLeads(to: &layout)
      text.writeDataNotes(to: &layout)
    }
    text.writeProvenance(to: &layout)
    if detail != .brief { text.writeEnd(to: &layout) }
    return layout.text
  }
}
