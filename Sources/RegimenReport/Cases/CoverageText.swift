import RegimenDiagnostics
import RegimenModel

/// What no case shows, on its way into text.
struct CoverageText {
  let report: CoverageReport
  let detail: ReportDetail

  func writeMissing(to layout: inout TextLayout) {
    guard detail != .brief else { return }
    for kind in CoverageItem.Kind.allCases where detail == .full || kind != .boundaries {
      let missing = report.missing.filter { $0.item.kind == kind }
      guard !missing.isEmpty else { continue }
      layout.chapter(kind.heading)
      layout.indented(by: 2) { layout in missing.writeBySubject(to: &layout) }
    }
    layout.skipLine()
  }
}

extension [CoverageReport.Entry] {
  /// Writes what is missing under the name of what it is about, once for neighbours.
  fileprivate func writeBySubject(to layout: inout TextLayout) {
    for (place, entry) in enumerated() {
      if place == 0 || self[place - 1].subject != entry.subject {
        layout.paragraph(StyledText(entry.subject, .bold))
      }
      let remark = entry.achievability == .undecided ? ", not proved to be possible" : ""
      layout.indented(by: 2) { $0.item("\(entry.text)\(remark) " + entry.place.remark) }
    }
  }
}

extension CoverageItem.Kind {
  fileprivate var heading: String {
    switch self {
    case .rules: "no confirmed case shows these rules"
    case .lines: "no confirmed case shows that these lines decide"
    case .boundaries: "no confirmed case has these values next to thresholds"
    case .guarantees: "no confirmed case shows these guarantees"
    }
  }
}
