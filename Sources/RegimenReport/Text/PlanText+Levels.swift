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

  /// Writes every way to a next level with its criteria, every answer that alone would lead there with those that would
  /// then ask for it, and the rules among these that are told nowhere else.
  func writeWhatLeads(to layout: inout TextLayout) {
    let led = (plan.nextLevels?.neighbours ?? []).filter { $0.neighbour.isLed }
    guard !led.isEmpty else { return }
    layout.chapter("NEXT LEVELS, and what leads there")
    for (direction, neighbour) in led {
      let name = name(of: neighbour, direction)
      write(neighbour.ways, after: name + ", \(neighbour.detour)once all criteria are met:", to: &layout, words: words)
      write(neighbour.answers, after: name + ", were one answer another:", to: &layout) { answer in
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
    let way = neighbour.firstWayToTell.map { "\(neighbour.detour)once \($0.words)" }
    let ways = [way, words(for: neighbour.answers)].compactMap(\.self)
    return ways.isEmpty ? "to which nothing that is known leads" : ways.joined(separator: "; or ")
  }

  /// All that must come together on a way, with the rule that it rests on and those that it ends.
  private func words(for way: NextLevels.Way) -> StyledText {
    let rule = way.rule.map { (words: way.criteria.together, rule: $0) }
    let parts =
      (way.criteria.isEmpty ? [] : [rule].compactMap(\.self))
      + way.ended.map { (words: "\($0.criteria.together), which ends", rule: $0.rule) }
    let words = parts.enumerated().reduce(StyledText.empty) { text, part in
      let start = part.offset == 0 ? part.element.words.asSentenceStart : "; \(part.element.words)"
      return text + StyledText(start) + references([part.element.rule])
    }
    let freed = way.criteria.isEmpty ? rule.map { " and frees" + references([$0.rule]) } : nil
    return words + (freed ?? .empty) + StyledText(way.isHeld ? " (held first)" : "")
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
    return "were one answer another: \(words)\(rest == 0 ? "" : "; and \(rest) more")"
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
  fileprivate var isLed: Bool { !ways.isEmpty || !answers.isEmpty }

  /// The first way with more than one criterion; a single one is told among the answers, where there are any.
  fileprivate var firstWayToTell: NextLevels.Way? {
    ways.first { $0.all.count > 1 } ?? (answers.isEmpty ? ways.first : nil)
  }

  /// Where its ways come to, if that is past it, before what they take.
  fileprivate var detour: String {
    ways.map(\.level).first { $0 != level }.map { "past it to \($0.label), " } ?? ""
  }
}

extension NextLevels.Way {
  /// All criteria.
  fileprivate var all: [String] { criteria + ended.flatMap(\.criteria) }

  /// All criteria, and whether a hold comes first.
  fileprivate var words: String { all.together + (isHeld ? " (held first)" : "") }
}

extension [String] {
  /// Criteria that must all be met.
  fileprivate var together: String {
    let last = self.last.map { [count > 1 ? "and \($0)" : $0] } ?? []
    return (dropLast() + last).joined(separator: "; ")
  }
}

extension NextLevels.LeadingAnswer {
  /// The values in words, and whether a hold comes first.
  fileprivate var words: String { text + (isHeld ? " (held first)" : "") }
}
