import RegimenModel

extension PackChapters {
  /// What holds of every plan, as `regimen check` proves it.
  var guarantees: Chapter {
    let blocks = pack.guarantees.flatMap { guarantee -> [Block] in
      [
        .heading(named(guarantee.title, guarantee.id)),
        .paragraph("\(words.text(guarantee.promise).asSentenceStart.asSentence)\(reason(guarantee))"),
        .paragraph("\(code: WrittenPlace(guarantee.place).fileAndLine)"),
      ]
    }
    return chapter(
      "guarantees", "Guarantees",
      blocks.isEmpty
        ? [] : [.paragraph("\(code: "regimen check") proves each of these for every possible assessment.")] + blocks,
      ifEmpty: "The pack guarantees nothing.")
  }

  private func reason(_ guarantee: Guarantee) -> Text {
    guarantee.because.map { " \(strong: "Because:") \($0.asSentence)" } ?? ""
  }

  /// What the analysis finds and people meant.
  var accepted: Chapter {
    let entries = pack.header.accepted.map { accepted in
      Entry(
        "\(code: accepted.finding)",
        [
          place(accepted.at), Text(accepted.because.asSentence),
          "Accepted by \(accepted.by), in \(code: WrittenPlace(accepted.place).fileAndLine).",
        ])
    }
    return chapter(
      "accepted", "Accepted findings", entries.isEmpty ? [] : [.entries(entries)],
      ifEmpty: "Nothing that the analysis finds was accepted.")
  }

  /// Where the analysis finds something: mostly at a rule.
  private func place(_ name: String) -> Text {
    guard let rule = pack.rules.first(where: { $0.id.rawValue == name }) else { return "At \(code: name)." }
    return "At \(link(rule.id)) \(code: name)."
  }
}
