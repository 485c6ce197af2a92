import RegimenModel

extension PackChapters {
  /// What the pack is, so that a reader knows what was read.
  var opening: [Block] {
    let header = pack.header
    let size = [
      pack.vocabulary.facts.count.counted("fact"), pack.rules.count.counted("rule"),
      pack.guarantees.count.counted("guarantee"), pack.cases.count.counted("worked case"),
    ]
    return [
      .paragraph("\(strong: ReportWords.notice)"),
      .entries(
        [
          Entry("Pack", "\(code: header.id), version \(header.version)"),
          Entry("SHA-256", "\(code: pack.digest)"),
          Entry("Released", header.released.map { "\($0)" }),
          Entry("Revised", header.revised.map { "\($0)" }),
          Entry("Holds", Text(size.listed(with: "and"))),
        ].compactMap(\.self)),
    ]
  }

  /// What it is for, for whom, and by whom it is used.
  var purpose: Chapter {
    let header = pack.header
    let population = header.population.map { words.text($0.normalForm) }
    return Chapter(
      id: "purpose", title: "What it is for",
      blocks: [
        .entries([
          Entry("Intended use", [said(header.intendedUse)]),
          Entry("Intended user", [said(header.intendedUser)]),
          Entry("People it is for", [Text((population ?? "everybody").asSentenceStart.asSentence)]),
        ])
      ])
  }

  /// What somebody said, or that nobody did.
  func said(_ text: String?) -> Text { text.map { Text($0.asSentenceStart.asSentence) } ?? "Not said." }

  /// How rules make a plan.
  var reading: Chapter {
    Chapter(
      id: "reading", title: "How to read it",
      blocks: [
        .paragraph(
          """
          A plan is what all rules that stand say together. A rule stands only when what is known of the person proves \
          all that follows \(strong: "When"). An answer that is missing proves nothing; the plan says what it would \
          matter for.
          """),
        .paragraph(
          """
          A rule never sets a result. It asks for at least or at most so much, weighs or avoids a modality, asks for a \
          referral or against one, takes a precaution, or asks a clinician to look first. The order of the rules does \
          not matter. Where rules contradict each other the higher concern has its way, and the plan shows what was \
          set aside.
          """),
        .paragraph(
          """
          What follows \(strong: "unless") holds a rule back only where it is known to hold. “Known not to be” asks for \
          more: that the answer is there, and is another. In what follows \(strong: "Because"), words in [brackets] \
          stand for what was found of the person.
          """),
        .heading("Concerns, highest first"), .list(pack.header.concerns.map(concern)),
        .heading("Urgencies, most urgent first"), .list(pack.header.urgencies.map(urgency)),
      ])
  }

  private func concern(_ concern: Concern) -> Text {
    let limit = concern.mayAssume ? "" : ": its rules may not rest on what is merely not known"
    return "\(named(concern.label, concern.id))\(limit)"
  }

  private func urgency(_ urgency: Urgency) -> Text {
    "\(named(urgency.label, urgency.id))\(urgency.isUrgent ? ": urgent" : "")"
  }
}
