import RegimenModel

extension PackChapters {
  /// The levels, least to most intensive: what each allows, always gives, or leads to.
  var levels: Chapter {
    let levels = pack.catalogue.levels
    return Chapter(
      id: "levels", title: "Levels of care",
      blocks: [
        .table(
          PackDocument.Table(
            caption: "What each level allows, from the least to the most intensive, and what is usual",
            columns: ["Level"] + Quantity.allCases.map { heading(of: $0) }, rows: levels.map(row)))
      ] + levels.flatMap(blocks))
  }

  private func heading(of quantity: Quantity) -> String {
    quantity == .reviewWithinDays ? "Review within days" : quantity.label.asSentenceStart
  }

  private func row(_ level: Level) -> [Text] {
    let name = Text(level.label.asSentenceStart)
    guard case .offered(let ranges, _) = level.delivery else {
      return [name, "not offered"] + Quantity.allCases.dropFirst().map { _ in "–" }
    }
    return [name] + Quantity.allCases.map { ranges[$0].map(text) ?? "–" }
  }

  private func text(_ range: QuantityRange) -> Text {
    range.minimum == range.maximum
      ? "\(range.minimum)" : "\(range.minimum) to \(range.maximum), usually \(range.usual)"
  }

  private func blocks(_ level: Level) -> [Block] {
    let sentence = level.text.map { [Block.paragraph(Text($0.asSentence))] } ?? []
    return [.heading(named(level.label, level.id))] + sentence + [.entries(entries(level))]
  }

  private func entries(_ level: Level) -> [Entry] {
    let rests = Entry("Rests on", level.citations.map(cited))
    let gives = Entry("Always gives", level.gives.isEmpty ? ["Nothing."] : level.gives.map(statement))
    return delivery(level) + [gives] + (level.citations.isEmpty ? [] : [rests])
  }

  private func delivery(_ level: Level) -> [Entry] {
    switch level.delivery {
    case .offered(_, let minutes):
      return minutes == 0 ? [] : [Entry("An individual session", ["\(ExactDecimal(minutes).counted("minute"))."])]
    case .referred(let referrals, let bridge):
      let meanwhile = bridge.map { words.labelled($0).label } ?? "Nothing bridges the wait"
      return [
        Entry("Offered", ["No. The person is referred on."]), Entry("Way there", referrals.map(statement)),
        Entry("Until then", [Text(meanwhile.asSentence)]),
      ]
    }
  }

  private func statement(_ statement: Statement) -> Text {
    Text(words.text(statement.content).asSentenceStart.asSentence)
  }
}
