import RegimenDiagnostics
import RegimenModel

/// The figures of a test on their way into text.
struct PackTestFigures {
  let report: PackTestReport

  func write(to layout: inout TextLayout) {
    layout.part("cases") { $0.paragraph(cases) }
    if let coverage = report.coverage { write(coverage, to: &layout) }
    if let mutation = report.mutation {
      layout.part("alterations") { layout in
        let same = mutation.entries.count - mutation.counted
        layout.paragraph(
          StyledText("\(figure(mutation.noticed, of: mutation.counted)) noticed")
            + (same > 0 ? ", \(same.grouped) that change no plan left out" : ""))
      }
    }
    layout.skipLine()
    layout.paragraph(verdict)
  }

  private var cases: StyledText {
    let cases = report.cases
    let failed = cases.count(.failed)
    let parts = [
      StyledText("\(cases.count(.passed).grouped) passed", cases.count(.passed) > 0 ? .green : nil),
      StyledText("\(failed.grouped) failed", failed > 0 ? .red : nil),
      cases.count(.unconfirmed) > 0
        ? StyledText("\(cases.count(.unconfirmed).grouped) unconfirmed, which count for nothing", .yellow) : .empty,
      cases.leftOut > 0 ? StyledText("\(cases.leftOut.grouped) not asked for") : .empty,
    ]
    return parts.filter { !$0.isEmpty }.joined(separator: ", ")
  }

  private func write(_ coverage: CoverageReport, to layout: inout TextLayout) {
    layout.part("coverage") { layout in
      for kind in CoverageItem.Kind.allCases {
        let total = coverage.total(kind)
        let left = total.unachievable > 0 ? ", \(total.unachievable.grouped) that nobody can show left out" : ""
        layout.column(StyledText(kind.rawValue), columns: 12) {
          $0.paragraph(StyledText(figure(total.covered, of: total.achievable) + left))
        }
      }
    }
  }

  private func figure(_ part: Int, of whole: Int) -> String {
    "\(Proportion(part, of: whole).text.padded(to: 5)) (\(part.grouped) of \(whole.grouped))".fixed
  }

  private var verdict: StyledText {
    if report.isGreen { return StyledText("every confirmed case came out as it says", .green) }
    let cases = report.cases
    let failed = cases.count(.failed)
    let ofCases: [String] =
      failed > 0 ? ["\(failed.counted("case")) failed"] : cases.isGreen ? [] : ["no confirmed case was run"]
    return StyledText((ofCases + report.shortfalls.map(\.description)).joined(separator: "; "), .red)
  }
}
