import RegimenDiagnostics
import RegimenModel

extension PlanText {
  private static let factsAtMost = 4

  /// Writes the levels next to the plan's own, and which other answers would lead there.
  func write(_ levels: NextLevels, to layout: inout TextLayout) {
    guard !levels.neighbours.isEmpty else { return }
    layout.part("NEXT LEVELS") { layout in
      for (direction, neighbour) in levels.neighbours {
        layout.paragraph(
          name(of: neighbour, direction) + StyledText(", \(words(for: neighbour.answers))"), hanging: 2)
      }
    }
  }

  /// Writes every answer that would lead to a next level with those that would then ask for it, and the rules among these
  /// that are told nowhere else.
  func writeLeadingAnswers(to layout: inout TextLayout) {
    let led = (plan.nextLevels?.neighbours ?? []).filter { !$0.neighbour.answers.isEmpty }
    guard !led.isEmpty else { return }
    layout.chapter("NEXT LEVELS, and what leads there")
    for (direction, neighbour) in led {
      layout.paragraph(name(of: neighbour, direction) + ", by one other answer:", hanging: 2)
      for answer in neighbour.answers {
        layout.item(
          StyledText("\(answer.fact.label.asSentenceStart): \(answer.words)") + references(answer.support))
      }
    }
    let accounts = reasons.reasons.filter { $0.reason.standing == .refuted }
    if !accounts.isEmpty { layout.skipLine() }
    write(accounts, to: &layout)
  }

  private func name(of neighbour: NextLevels.Neighbour, _ direction: String) -> StyledText {
    StyledText("\(direction): ", .cyan) + StyledText(neighbour.level.label, .bold)
      + (neighbour.isOffered ? "" : " (not offered here)")
  }

  private func words(for answers: [NextLevels.LeadingAnswer]) -> String {
    let facts = answers.reduce(into: [(fact: Labelled<FactName>, texts: [String])]()) { facts, answer in
      if facts.last?.fact == answer.fact {
        facts[facts.count - 1].texts.append(answer.words)
      } else {
        facts.append((answer.fact, [answer.words]))
      }
    }
    guard !facts.isEmpty else { return "to which no other answer alone leads" }
    let told = detail == .full ? facts : Array(facts.prefix(Self.factsAtMost))
    let words = told.map { "\($0.fact.label): \($0.texts.listed(with: "or"))" }.joined(separator: "; ")
    let rest = facts.count - told.count
    return "by one other answer: \(words)\(rest == 0 ? "" : "; and \(rest) more")"
  }
}

extension NextLevels {
  /// The levels that there are, the higher one first, with the direction in words.
  fileprivate var neighbours: [(direction: String, neighbour: Neighbour)] {
    [("Up", up), ("Down", down)].compactMap { direction, neighbour in neighbour.map { (direction, $0) } }
  }
}

extension NextLevels.LeadingAnswer {
  /// The values in words, and whether a hold comes first.
  fileprivate var words: String { text + (isHeld ? " (held first)" : "") }
}
