import RegimenDiagnostics
import RegimenModel

extension PlanText {
  /// How many reasons for the status, and how many questions, stand on the first screen.
  static let itemsAtFirst = 5

  /// Writes whose plan it is, who decides, and how far it may be acted on and why.
  func writeHeading(to layout: inout TextLayout) {
    let record = plan.provenance.assessment.map { " for \($0)" } ?? ""
    let day = plan.provenance.assessmentDate.map { ", assessed \($0)" } ?? ""
    layout.paragraph(StyledText("Treatment plan\(record)\(day)", .bold))
    layout.paragraph(StyledText(ReportWords.notice))
    layout.skipLine()
    writeStatus(to: &layout)
    layout.skipLine()
  }

  /// Says the status once more: on a terminal, the end of a long text is what is seen first.
  func writeEnd(to layout: inout TextLayout) {
    layout.skipLine()
    layout.paragraph(banner)
    layout.paragraph("The plan stands at the top, its reasons below it.")
  }

  private var banner: StyledText {
    let words = plan.status.words
    return StyledText("\(words.name): \(words.meaning)", plan.status.style)
  }

  private func writeStatus(to layout: inout TextLayout) {
    if plan.status == .hold || plan.status == .outOfScope {
      layout.rule("=", plan.status.style)
      layout.paragraph(banner)
      layout.rule("=", plan.status.style)
    } else {
      layout.paragraph(banner)
    }
    let first = ReasonsForStatus(plan: plan, atMost: Self.itemsAtFirst)
    for reason in first.told { writeReason(reason, to: &layout) }
    for line in first.counted { layout.item(StyledText(line)) }
    if !first.others.isEmpty { writeMore(first.others.count, to: &layout) }
  }

  /// Writes the reasons that the heading had no room for, and those for a lighter status. What rules that wait for an
  /// answer could do is told with them, and again here only where everything is told.
  func writeStatusReasons(to layout: inout TextLayout) {
    let first = ReasonsForStatus(plan: plan, atMost: Self.itemsAtFirst)
    let further = first.others + (detail == .full ? first.summarized : [])
    guard !further.isEmpty else { return }
    layout.chapter("FURTHER REASONS TO LOOK TWICE")
    for reason in further { writeReason(reason, to: &layout) }
  }

  private func writeReason(_ reason: StatusReason, to layout: inout TextLayout) {
    layout.item(StyledText(reason.text.asSentenceStart) + references(reason.authorities))
  }
}

extension PlanStatus {
  /// The colour of the status.
  fileprivate var style: TextStyle {
    switch self {
    case .outOfScope, .hold: .red
    case .undetermined, .review: .yellow
    case .provisional: .cyan
    case .recommended: .green
    }
  }
}
