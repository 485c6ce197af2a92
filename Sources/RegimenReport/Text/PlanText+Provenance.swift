import RegimenDiagnostics
import RegimenModel

extension PlanText {
  /// Writes what the plan was made from, so that it can be made again.
  func writeProvenance(to layout: inout TextLayout) {
    let made = plan.provenance
    layout.skipLine()
    guard detail != .brief else {
      let words = "Made with \(made.pack) \(made.packVersion), engine \(made.engineVersion)"
      return layout.paragraph(StyledText(words, .dim))
    }
    layout.paragraph(StyledText("MADE FROM", .bold))
    let pack = "\(made.packTitle): pack \(made.pack) \(made.packVersion), SHA-256 \(shortened(made.packDigest))"
    let record = made.assessment.map { "Assessment \($0)" } ?? "Assessment"
    let day = made.assessmentDate.map { " of \($0)" } ?? ""
    layout.item(StyledText(pack))
    layout.item(StyledText("\(record)\(day), SHA-256 \(shortened(made.assessmentDigest))"))
    layout.item(StyledText("Engine \(made.engineVersion), plan schema \(made.planSchemaVersion)"))
  }

  private func shortened(_ digest: String) -> String { detail == .full ? digest : String(digest.prefix(12)) }
}
