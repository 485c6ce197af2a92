import RegimenModel

extension PackChapters {
  /// What the pack rests on.
  var bibliography: Chapter {
    let entries = pack.sources.map { source in
      Entry("\(code: source.id)", lines(source), id: Self.anchor(source.id))
    }
    return chapter(
      "sources", "Sources", entries.isEmpty ? [] : [.entries(entries)], ifEmpty: "The pack names no source.")
  }

  private func lines(_ source: Source) -> [Text] {
    let parts = [source.title, source.locator, source.publisher, source.year.map { String($0) }]
    let rules = pack.rules.count { rule in rule.citations.contains { $0.source == source.id } }
    let remarks = [
      source.strength?.words, source.reviewBy.map { "review by \($0)" },
      rules == 0 ? nil : "cited by \(rules.counted("rule"))",
    ].compactMap(\.self).joined(separator: "; ").asSentenceStart
    let address = source.url.map { ["\(address: $0)"] as [Text] } ?? []
    return [Text(parts.compactMap(\.self).joined(separator: ", ").asSentence)] + address
      + [source.caution.map(cautioned)].compactMap(\.self) + (remarks.isEmpty ? [] : [Text(remarks.asSentence)])
  }

  /// The source attributes of an evidence-based decision support intervention, 45 CFR 170.315(b)(11).
  var attributes: Chapter {
    let header = pack.header
    let dates = [
      header.released.map { "released \($0)" }, header.revised.map { "revised \($0)" },
    ].compactMap(\.self).joined(separator: "; ")
    let known: [(String, Text)] = [
      (
        "Bibliographic citation",
        pack.sources.isEmpty ? said(nil) : "See \("Sources", to: "sources"): \(pack.sources.count.counted("source"))."
      ), ("Developer", said(header.developer)), ("Funding", said(header.funding)),
      ("Release and revision dates", said(dates.isEmpty ? nil : dates)),
    ]
    let uses = PackHeader.attributesOfPersons.map { name in
      ("Use of \(Self.words(forAttribute: name))", said(header.uses[name]))
    }
    return Chapter(
      id: "attributes", title: "Source attributes",
      blocks: [
        .table(
          PackDocument.Table(
            caption: "The source attributes that 45 CFR 170.315(b)(11) asks for, and what the pack says of each",
            columns: ["Attribute", "What the pack says"], rows: (known + uses).map { [Text($0.0), $0.1] }))
      ])
  }

  private static func words(forAttribute name: String) -> String {
    switch name {
    case "social_determinants": "social determinants of health"
    case "health_status": "health status assessments"
    default: name.replacing("_", with: " ")
    }
  }

  /// What a reviewer signs.
  var signature: Chapter {
    Chapter(
      id: "signature", title: "Review",
      blocks: [
        .paragraph("I have read these rules. \(strong: ReportWords.notice)"),
        .entries([
          Entry("Pack", ["\(code: pack.header.id), version \(pack.header.version)"]),
          Entry("SHA-256", ["\(code: pack.digest)"]),
        ]),
        .blanks(["Name", "Role", "Date", "Signature"]),
      ])
  }
}
