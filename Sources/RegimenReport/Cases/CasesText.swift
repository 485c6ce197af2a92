import RegimenDiagnostics
import RegimenModel

/// The cases of a test on their way into text.
struct CasesText {
  let report: CaseReport
  let detail: ReportDetail

  func write(to layout: inout TextLayout) {
    for account in report.cases {
      switch account.outcome {
      case .failed: write(account, StyledText("failed:", .red), to: &layout)
      case .passed where detail == .full: writeName(account, StyledText("passed:", .green), to: &layout)
      case .unconfirmed where detail != .brief: writeUnconfirmed(account, to: &layout)
      case .passed, .unconfirmed: continue
      }
    }
    layout.skipLine()
  }

  private func write(_ account: CaseAccount, _ outcome: StyledText, to layout: inout TextLayout) {
    if detail != .brief { layout.skipLine() }
    writeName(account, outcome, to: &layout)
    guard detail != .brief else { return }
    layout.indented(by: 2) { layout in
      for failure in account.failures {
        layout.skipLine()
        write(failure, to: &layout)
      }
    }
    layout.skipLine()
  }

  private func writeName(_ account: CaseAccount, _ outcome: StyledText, to layout: inout TextLayout) {
    let name = StyledText(account.name, .bold)
    layout.paragraph(outcome + " " + name + " " + account.place.remark, hanging: 2)
  }

  private func writeUnconfirmed(_ account: CaseAccount, to layout: inout TextLayout) {
    let found = account.failures.isEmpty ? "comes out as it says" : "comes out otherwise"
    writeName(account, StyledText("unconfirmed", .yellow) + ", \(found):", to: &layout)
    if detail == .full {
      layout.indented(by: 2) { layout in account.failures.forEach { write($0, to: &layout) } }
    }
  }

  private func write(_ failure: CaseFailure, to layout: inout TextLayout) {
    layout.paragraph(StyledText(failure.path, .bold) + " " + failure.place.remark, hanging: 2)
    layout.indented(by: 2) { layout in
      layout.labelled("expected") { $0.paragraph(StyledText(failure.expected, .green)) }
      layout.labelled("found") { $0.paragraph(StyledText(failure.actual, .red)) }
      layout.labelled("because") { layout in
        for reason in failure.reasons {
          let place = reason.place.map { " " + $0.remark } ?? .empty
          layout.paragraph(StyledText(reason.text) + place, hanging: 2)
        }
      }
    }
  }
}

extension SourceRange {
  /// The place, to follow what stands there.
  var remark: StyledText { StyledText("(\(self))", .dim) }
}

extension TextLayout {
  /// Sets a body beside a word that says what it is.
  fileprivate mutating func labelled(_ word: String, _ body: (inout TextLayout) -> Void) {
    column(StyledText(word, .dim), columns: 10, body)
  }
}
