import RegimenDiagnostics
import RegimenModel

extension PlanText {
  private static let factsAtMost = 4

  /// Writes the levels next to the plan's own, and which other answers would lead there.
  func write(_ levels: NextLevels, to layout: inout TextLayout) {
    let neighbours = [("Up", levels.up), ("Down", levels.down)]
    guard neighbours.contains(where: { $1 != nil }) else { return }
    layout.part("NEXT LEVELS") { layout in
      for case (let direction, let neighbour?) in neighbours {
        let offered = neighbour.isOffered ? "" : " (not offered here)"
        layout.paragraph(
          StyledText("\(direction): ", .cyan) + StyledText(neighbour.level.label, .bold)
            + StyledText("\(offered), \(words(for: neighbour.answers))"), hanging: 2)
      }
    }
  }

  private func words(for answers: [NextLevels.LeadingAnswer]) -> String {
    let facts = answers.reduce(into: [(fact: Labelled<FactName>, texts: [String])]()) { facts, answer in
      let text = answer.text + (answer.isHeld ? " (held first)" : "")
      if facts.last?.fact == answer.fact {
        facts[facts.count - 1].texts.append(text)
      } else {
        facts.append((answer.fact, [text]))
      }
    }
    guard !facts.isEmpty else { return "to which no other answer alone leads" }
    let told = detail == .full ? facts : Array(facts.prefix(Self.factsAtMost))
    let words = told.map { "\($0.fact.label): \($0.texts.listed(with: "or"))" }.joined(separator: "; ")
    let rest = facts.count - told.count
    return "by one other answer: \(words)\(rest == 0 ? "" : "; and \(rest) more")"
  }
}
