import RegimenDiagnostics
import RegimenModel

extension PlanText {
  private static let factsAtMost = 4

  /// Writes the levels next to the plan's own, and what would lead there.
  func write(_ levels: NextLevels, to layout: inout TextLayout) {
    guard !levels.neighbours.isEmpty else { return }
    layout.part("NEXT LEVELS") { layout in
      for (direction, neighbour) in levels.neighbours {
        layout.paragraph(
          name(of: neighbour, direction) + StyledText(", \(words(for: neighbour))"), hanging: 2)
      }
    }
  }

  /// Writes every rule that would lead to a next level with its criteria, every answer that would with those that would
  /// then ask for it, and the rules among these that are told nowhere else.
  func writeWhatLeads(to layout: inout TextLayout) {
    let led = (plan.nextLevels?.neighbours ?? []).filter { $0.neighbour.isLed }
    guard !led.isEmpty else { return }
    layout.chapter("NEXT LEVELS, and what leads there")
    for (direction, neighbour) in led {
      let name = name(of: neighbour, direction)
      write(neighbour.rules, after: name + ", once a rule's criteria are met:", to: &layout) { rule in
        StyledText(rule.words.asSentenceStart) + references([rule.rule])
      }
      write(neighbour.answers, after: name + ", by one other answer:", to: &layout) { answer in
        StyledText("\(answer.fact.label.asSentenceStart): \(answer.words)") + references(answer.support)
      }
    }
    let accounts = reasons.reasons.filter { $0.reason.standing == .refuted }
    if !accounts.isEmpty { layout.skipLine() }
    write(accounts, to: &layout)
  }

  /// Writes a heading and a list under it; neither where the list is empty.
  private func write<Item>(
    _ list: [Item], after heading: StyledText, to layout: inout TextLayout, words: (Item) -> StyledText
  ) {
    guard !list.isEmpty else { return }
    layout.paragraph(heading, hanging: 2)
    for item in list { layout.item(words(item)) }
  }

  private func name(of neighbour: NextLevels.Neighbour, _ direction: String) -> StyledText {
    StyledText("\(direction): ", .cyan) + StyledText(neighbour.level.label, .bold)
      + (neighbour.isOffered ? "" : " (not offered here)")
  }

  private func words(for neighbour: NextLevels.Neighbour) -> String {
    let rule = neighbour.firstRuleToTell.map { "once \($0.words)" }
    let ways = [rule, words(for: neighbour.answers)].compactMap(\.self)
    return ways.isEmpty ? "to which no rule and no other answer alone leads" : ways.joined(separator: "; or ")
  }

  private func words(for answers: [NextLevels.LeadingAnswer]) -> String? {
    let facts = answers.reduce(into: [(fact: Labelled<FactName>, texts: [String])]()) { facts, answer in
      if facts.last?.fact == answer.fact {
        facts[facts.count - 1].texts.append(answer.words)
      } else {
        facts.append((answer.fact, [answer.words]))
      }
    }
    guard !facts.isEmpty else { return nil }
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

extension NextLevels.Neighbour {
  /// Whether anything leads there.
  fileprivate var isLed: Bool { !rules.isEmpty || !answers.isEmpty }

  /// The first rule that lacks more than one criterion; a single one is told among the answers, where there are any.
  fileprivate var firstRuleToTell: NextLevels.LeadingRule? {
    rules.first { $0.unmet.count > 1 } ?? (answers.isEmpty ? rules.first : nil)
  }
}

extension NextLevels.LeadingRule {
  /// The criteria that are not met, and whether a hold comes first.
  fileprivate var words: String {
    let last = unmet.last.map { [unmet.count > 1 ? "and \($0)" : $0] } ?? []
    return (unmet.dropLast() + last).joined(separator: "; ") + (isHeld ? " (held first)" : "")
  }
}

extension NextLevels.LeadingAnswer {
  /// The values in words, and whether a hold comes first.
  fileprivate var words: String { text + (isHeld ? " (held first)" : "") }
}
