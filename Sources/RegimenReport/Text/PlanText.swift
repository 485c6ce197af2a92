import RegimenDiagnostics
import RegimenModel

/// A plan on its way into text: what the parts of the report share.
struct PlanText {
  let plan: Plan
  let detail: ReportDetail
  let reasons: ReasonNumbers

  init(plan: Plan, detail: ReportDetail) {
    self.plan = plan
    self.detail = detail
    self.reasons = ReasonNumbers(plan: plan)
  }

  /// The numbers of the reasons behind a line, to stand at its end: ` [1, 4]`.
  func references(_ authorities: [Authority]) -> StyledText {
    let numbers = Set(authorities.compactMap(reasons.number)).sorted().map(String.init)
    let list = numbers.joined(separator: ",\(StyledText.fixedSpace)")
    return numbers.isEmpty || detail == .brief ? .empty : StyledText(" [\(list)]", .dim)
  }

  /// Writes that a list goes on, and where.
  func writeMore(_ count: Int, to layout: inout TextLayout) {
    guard count > 0 else { return }
    layout.item(StyledText("and \(count) more\(detail == .brief ? "" : ", below")"))
  }

  /// The numbers of the rules behind a line.
  func references(_ rules: [RuleID]) -> StyledText { references(rules.map(Authority.rule)) }
}

extension TextLayout {
  /// Whether there is room for columns side by side.
  var isWide: Bool { width >= 60 }

  /// Sets a part of the plan: its name in the left margin or, on a narrow terminal, above it.
  mutating func part(_ name: String, _ body: (inout TextLayout) -> Void) {
    let name = StyledText(name, .bold)
    guard isWide else {
      paragraph(name)
      return indented(by: 2, body)
    }
    column(name, columns: 13, body)
  }

  /// Sets the heading of a chapter of reasons.
  mutating func chapter(_ name: String) {
    skipLine()
    paragraph(StyledText(name, .bold))
  }

  /// Sets an item of a list.
  mutating func item(_ content: StyledText) {
    column("-", columns: 2) { $0.paragraph(content) }
  }
}
