import RegimenEvaluator
import RegimenModel

extension CaseExplainer {
  /// What keeps a rule from standing, a phrase for each: the lines of its `when` that are not proved, with what is
  /// known of their facts; else the exceptions that hold and the rules that override it.
  func obstacles(of rule: Int) -> [String] {
    let when = JudgedCondition(compiled.when(rule), evaluation)
    let lines = when.obstacles.map { "\($0.text(wording)) (\(known(of: $0)))" }
    return lines.isEmpty ? whatKeepsBack(rule) : lines
  }

  private func whatKeepsBack(_ rule: Int) -> [String] {
    let card = compiled.rules.cards[rule]
    let exceptions = card.unless.range.filter { JudgedCondition($0, evaluation).isProved }.map { condition in
      let written = compiled.rules.rules[rule].unless[condition - card.unless.first]
      return "its exception holds: \(wording.text(written.normalForm))"
    }
    let overriders = card.overriders.range.map { compiled.rules.overriders[$0] }
      .filter { evaluation.decision.stands($0) }
      .map { "rule '\(compiled.rules.rules[$0].id)' overrides it" }
    return exceptions + overriders
  }

  /// What is known of the facts of a line; of the members of a group, no more than a few.
  private func known(of line: CompiledCondition) -> String {
    switch line {
    case .fact(let line): return "here: \(known(line.fact))"
    case .count(let line):
      let most = 4
      let facts = line.tally.members.map(\.fact)
      let shown = facts.count <= most + 1 ? facts[...] : facts.prefix(most)
      let words = shown.map { "\(wording.label(compiled.space.facts[$0].name)): \(known($0))" }
      let rest = facts.count - shown.count
      return "here: \(words.joined(separator: ", "))\(rest > 0 ? ", and \(rest) more" : "")"
    case .all, .any: return ""
    }
  }

  private func known(_ fact: Int) -> String {
    wording.text(compiled.value(evaluation.sheet.known[fact], of: fact), of: compiled.space.facts[fact].name)
  }
}
