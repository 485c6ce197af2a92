import RegimenModel

extension PlanText {
  /// Writes what was said and did not make it into the plan, and what kept it out.
  func writeSetAside(to layout: inout TextLayout) {
    guard !plan.setAside.isEmpty else { return }
    layout.chapter("SET ASIDE")
    for entry in plan.setAside {
      switch entry {
      case .overridden(let rule, let overriders):
        layout.item(title(of: rule) + ": gives way to" + references(overriders))
      case .heldBack(let rule, let exceptions):
        layout.item(title(of: rule) + ": held back by its own exception")
        layout.indented(by: 2) { layout in exceptions.forEach { write($0, to: &layout) } }
      case .statement(let statement):
        let bound = statement.boundBy.isEmpty ? .empty : StyledText(": outweighed by") + references(statement.boundBy)
        layout.item(StyledText(statement.text.asSentenceStart) + references([statement.authority]) + bound)
      case .folded(let folded):
        let words = "\(folded.modality.label): too few minutes a week; its share went to the others"
        layout.item(StyledText(words) + references(folded.support))
      }
    }
    let accounts = reasons.reasons.filter { $0.reason.standing == .setAside }
    if !accounts.isEmpty { layout.skipLine() }
    write(accounts, to: &layout)
  }

  /// Writes what standing rules take to be otherwise.
  func writeAssumptions(to layout: inout TextLayout) {
    guard !plan.assumptions.isEmpty else { return }
    layout.chapter("ASSUMED, because nothing known says otherwise")
    for assumption in plan.assumptions {
      let overrider = assumption.overrider.map { references([$0]) } ?? .empty
      let claim = assumption.overrider == nil ? "assumes that this does not hold:" : "assumes that this does not apply:"
      layout.item(title(of: assumption.rule) + " \(claim) \(assumption.text)" + overrider)
    }
  }

  /// Writes what is worth knowing about the data.
  func writeDataNotes(to layout: inout TextLayout) {
    guard !plan.dataNotes.isEmpty else { return }
    layout.chapter("NOTES ON THE DATA")
    for note in plan.dataNotes { layout.item(StyledText(note.text.asSentenceStart)) }
  }

  /// A rule's title with its number.
  func title(of rule: RuleID) -> StyledText {
    let account = plan.rules.first { $0.rule == rule }
    return StyledText(account?.title ?? rule.rawValue) + references([rule])
  }
}
