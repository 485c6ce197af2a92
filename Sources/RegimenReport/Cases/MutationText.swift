import RegimenDiagnostics
import RegimenModel

/// The alterations that nothing noticed, on their way into text.
struct MutationText {
  let report: MutationReport
  let detail: ReportDetail

  func writeSurvivors(to layout: inout TextLayout) {
    guard detail != .brief, !report.survivors.isEmpty else { return }
    layout.chapter("no case and no guarantee notices these alterations")
    layout.indented(by: 2) { layout in
      for entry in report.survivors {
        layout.paragraph(StyledText(entry.subject, .bold) + ": \(entry.text) " + entry.place.remark, hanging: 2)
      }
    }
    layout.skipLine()
  }
}
