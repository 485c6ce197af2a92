import RegimenDiagnostics
import RegimenModel

extension BatchText {
  /// Writes what was read, who decides, and how the batch ended.
  func writeHeading(to layout: inout TextLayout) {
    layout.paragraph(StyledText("Summary of the batch: \(inputs)", .bold))
    layout.paragraph(StyledText(ReportWords.notice))
    layout.skipLine()
    let ending = figures.ending
    layout.paragraph(StyledText("\(ending.name.uppercased()): \(ending.meaning)", style) + " \(figures.outcome ?? "")")
    for warning in figures.warnings(atMost: most(3)) { layout.item(StyledText(warning)) }
    layout.skipLine()
  }

  /// Writes why records were rejected.
  func writeRejections(to layout: inout TextLayout) {
    let rows = summary.rejections.map { Row($0.count, $0.code) }
    writePart("REJECTED", rows, of: summary.records, atMost: most(3), to: &layout)
  }

  /// Writes how many plans came to each status.
  func writeStatuses(to layout: inout TextLayout) {
    let rows = summary.statuses.map { Row($0.count, $0.status.summaryWords.name) }
    writePart("STATUS", occurring(rows), of: summary.plans, withBars: true, to: &layout)
  }

  /// Writes how many plans settled on each level.
  func writeLevels(to layout: inout TextLayout) {
    let rows = summary.levels.map { level in
      let pending = detail == .full && level.onceCleared > 0 ? "and \(level.onceCleared.grouped) once cleared" : nil
      return Row(level.count, level.level.label, [level.isOffered ? nil : "elsewhere", pending])
    }
    writePart("LEVEL", occurring(rows), of: summary.plans, withBars: true, to: &layout)
  }

  /// Writes what the summary was made with.
  func writeProvenance(to layout: inout TextLayout) {
    layout.skipLine()
    let made = "\(summary.pack) \(summary.packVersion), engine \(summary.engineVersion)"
    guard detail == .full else { return layout.paragraph(StyledText("Made with \(made)", .dim)) }
    layout.paragraph(StyledText("MADE WITH", .bold))
    layout.item(StyledText("\(summary.packTitle): pack \(made)"))
    layout.item(StyledText("SHA-256 \(summary.packDigest)"))
    for input in summary.inputs { layout.item(StyledText(input)) }
  }

  private var inputs: String {
    let most = 3
    let more = summary.inputs.count - most
    let names = Array(summary.inputs.prefix(most)) + (more > 0 ? ["\(more.grouped) more"] : [])
    return names.isEmpty ? "nothing" : names.listed(with: "and")
  }

  private var style: TextStyle {
    switch figures.outlook {
    case .good: .green
    case .mixed: .yellow
    case .bad: .red
    }
  }
}
