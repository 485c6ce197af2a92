import RegimenDiagnostics
import RegimenModel

extension PlanText {
  /// Writes the level, the week, the length, the review, the next levels and the mix.
  func writeCare(_ care: Care, to layout: inout TextLayout) {
    layout.part("LEVEL") { layout in
      let label = StyledText(care.level.level.label, .bold)
      layout.paragraph(label + (care.transition?.words ?? "") + references(care.level.support))
      if !care.level.isOffered { layout.paragraph("Not offered here: the referrals below lead there.") }
    }
    if !care.level.isOffered {
      layout.part("MEANWHILE") { layout in
        let bridge = care.level.bridge.map { "\($0.label), until the person is received there" }
        layout.paragraph(StyledText(bridge ?? "No care here bridges the wait."))
      }
    }
    if let programme = care.programme {
      writeWeek(programme, to: &layout)
      writeLength(programme, to: &layout)
      writeReview(programme, to: &layout)
    }
    if let levels = plan.nextLevels, detail != .brief { write(levels, to: &layout) }
    if let programme = care.programme { writeMix(programme.mix, to: &layout) }
  }

  private func writeWeek(_ programme: Programme, to layout: inout TextLayout) {
    let days = programme[.daysPerWeek]
    let hours = programme[.hoursPerDay]
    let sessions = programme[.individualSessionsPerWeek]
    layout.part("SESSIONS") { layout in
      let week = [days, hours].compactMap(\.self)
      layout.paragraph(
        StyledText("\(week.map(\.text).joined(separator: ", ")): ")
          + StyledText(programme.weeklyHours.counted("hour"), .bold) + " a week"
          + references(week.flatMap(\.support)) + range(of: days) + range(of: hours))
      let group = StyledText("\(ReportWords.duration(minutes: programme.groupMinutes)) in groups")
      let individual = sessions.map { sessions in
        let isNone = programme.individualMinutes == .zero
        let time = isNone ? "" : ", together \(ReportWords.duration(minutes: programme.individualMinutes))"
        return StyledText("; \(sessions.value.counted("individual session"))\(time)") + references(sessions.support)
      }
      layout.paragraph(group + (individual ?? .empty) + range(of: sessions))
    }
  }

  private func writeLength(_ programme: Programme, to layout: inout TextLayout) {
    guard let weeks = programme[.weeks] else { return }
    layout.part("LENGTH") { layout in
      let length = weeks.lowest == weeks.highest ? weeks.text : "\(weeks.text), usually \(weeks.value)"
      layout.paragraph(StyledText(length) + references(weeks.support))
    }
  }

  private func writeReview(_ programme: Programme, to layout: inout TextLayout) {
    guard let review = programme[.reviewWithinDays] else { return }
    layout.part("NEXT REVIEW") { layout in
      let date = plan.provenance.assessmentDate?.reviewDate(within: review.value)
      let words = date.map { "by \($0), \(review.text)" } ?? "\(review.text) of the assessment"
      layout.paragraph(StyledText(words) + references(review.support))
    }
  }

  /// Says, where everything is told, between what the rules leave a quantity.
  private func range(of quantity: SettledQuantity?) -> StyledText {
    guard detail == .full, let quantity, quantity.lowest < quantity.highest else { return .empty }
    return StyledText(" (the rules leave \(quantity.lowest) to \(quantity.highest))", .dim)
  }
}

extension PlanText {
  /// Writes a row for each modality: share, minutes, a bar where there is room, the name.
  private func writeMix(_ mix: [MixShare], to layout: inout TextLayout) {
    guard let most = mix.map(\.percent).max() else { return }
    layout.part("MODALITIES") { layout in
      let digits = mix.map(\.minutes.description.count).max() ?? 0
      for share in mix {
        let percent = StyledText("\(share.percent.description.padded(to: 3)) %".fixed)
        let minutes = "\(share.minutes.description.padded(to: digits)) min"
        let bar = StyledText("  \(String.bar(share.percent, of: most))".fixed, .cyan)
        let lead = layout.isWide ? percent + "  \(minutes)".fixed + bar : percent
        let name = share.modality.label + (layout.isWide ? "" : ", \(minutes)")
        layout.column(lead, columns: lead.columns + 2) { $0.paragraph(StyledText(name) + references(share.support)) }
      }
    }
  }
}

extension Transition {
  /// The change in words, to follow the level.
  fileprivate var words: String {
    switch self {
    case .start: ", from no care at present"
    case .stay: ", as now"
    case .stepUp(let level): ", a step up from \(level.label)"
    case .stepDown(let level): ", a step down from \(level.label)"
    }
  }
}
