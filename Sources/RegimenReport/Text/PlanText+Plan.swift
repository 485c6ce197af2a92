import RegimenDiagnostics
import RegimenModel

extension PlanText {
  /// Writes what is to be done, in parts.
  func writePlan(to layout: inout TextLayout) {
    let mayStart = plan.status != .hold && plan.status != .outOfScope
    if !mayStart {
      writeReferrals(plan.referrals.filter(\.isUrgent), named: "REFER NOW", to: &layout)
      writeReferrals(plan.referrals.filter { !$0.isUrgent }, named: "REFER TO", to: &layout)
    }
    if let care = plan.care { writeCare(care, to: &layout) }
    writeAvoided(to: &layout)
    if mayStart { writeReferrals(plan.referrals, named: "REFER TO", to: &layout) }
    writePrecautions(to: &layout)
    writeNextQuestions(to: &layout)
    if let care = plan.onceCleared { writeOnceCleared(care, to: &layout) }
  }

  private func writeOnceCleared(_ care: Care, to layout: inout TextLayout) {
    layout.skipLine()
    layout.paragraph(StyledText("ONCE CLEARED, and not before, this would follow:", .bold))
    layout.indented(by: 2) { layout in
      writeCare(care, to: &layout)
      writeReferrals(care.referrals, named: "THEN REFER", to: &layout)
    }
  }

  private func writeAvoided(to layout: inout TextLayout) {
    guard !plan.avoided.isEmpty else { return }
    layout.part("AVOID") { layout in
      let entries = plan.avoided.map { StyledText($0.label) + references($0.support) }
      layout.paragraph(entries.joined(separator: "; "))
    }
  }

  private func writePrecautions(to layout: inout TextLayout) {
    guard !plan.precautions.isEmpty else { return }
    layout.part("PRECAUTIONS") { layout in
      for precaution in plan.precautions {
        let told = detail == .brief ? nil : precaution.text
        let label = StyledText(precaution.precaution.label, told == nil ? nil : .bold)
        let text = told.map { StyledText(": \($0)") } ?? .empty
        layout.item(label + text + references(precaution.support))
      }
    }
  }

  /// Writes referrals by urgency, the most urgent first.
  private func writeReferrals(_ referrals: [PlannedReferral], named name: String, to layout: inout TextLayout) {
    guard !referrals.isEmpty else { return }
    let urgencies = referrals.map(\.urgency.label)
    let columns = (urgencies.map { StyledText($0).columns }.max() ?? 0) + 2
    layout.part(name) { layout in
      for (index, referral) in referrals.enumerated() {
        let isFirst = index == 0 || referrals[index - 1].urgency != referral.urgency
        let lead = isFirst ? StyledText(referral.urgency.label, referral.isUrgent ? .red : .bold) : .empty
        if layout.isWide, columns * 2 < layout.room {
          layout.column(lead, columns: columns) { $0.paragraph(line(of: referral), hanging: 2) }
        } else {
          if isFirst { layout.paragraph(lead) }
          layout.item(line(of: referral))
        }
      }
    }
  }

  private func line(of referral: PlannedReferral) -> StyledText {
    let settings = referral.settings.isEmpty ? [] : [referral.settings.words]
    let after = referral.after.isEmpty ? [] : ["after \(referral.after.map(\.label).listed(with: "and"))"]
    let consent = referral.needsConsent ? ["written consent"] : []
    let evidence = referral.evidence.map { [$0.shortWords] } ?? []
    let remarks = (settings + after + consent + evidence).joined(separator: ", ")
    let label = StyledText(referral.referral.label, referral.isUrgent ? .bold : nil)
    let declined = referral.isDeclined ? StyledText(" DECLINED", .yellow) : .empty
    return label + declined + (remarks.isEmpty ? "" : " (\(remarks))") + references(referral.support)
  }
}

extension [Referral.Setting] {
  /// Where it may happen, in words.
  var words: String {
    switch (contains(.onSite), contains(.offSite)) {
    case (true, true): "on or off site"
    case (true, false): "on site"
    default: "off site"
    }
  }
}
