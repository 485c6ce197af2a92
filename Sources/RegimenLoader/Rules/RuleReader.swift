import RegimenDiagnostics
import RegimenDocument
import RegimenModel

/// Reads rules, once all names are known.
struct RuleReader: NamesReader {
  let findings: Findings
  let names: Names
  let mixStep: Int

  static let keys = [
    "rule", "title", "concern", "tags", "when", "unless", "overrides", "then", "because", "sources", "evidence",
    "review_by",
  ]

  /// A rule, unless it has a mistake.
  func rule(_ node: Node) -> Rule? {
    guard let name = node.declaredName("rule") else { return nil }
    let owner = "rule '\(name.text)'"
    guard let fields = fields(node, of: owner, allowed: Self.keys, anchor: name.range) else { return nil }
    let title = required("title", in: fields).flatMap { text($0, "'title' of \(owner)") }
    let concern = required("concern", in: fields)
      .flatMap { reference($0, to: names.concerns, as: "'concern' of \(owner)") }
    let tags = tags(in: fields)
    let conditions = ConditionReader(findings: findings, names: names)
    let when = required("when", in: fields, help: "write 'when: always' for a rule that always stands")
      .flatMap { conditions.condition($0, "'when' of \(owner)") }
    let unless = conditions.conditions(fields["unless"], "'unless' of \(owner)")
    let statements = required("then", in: fields).map { thenStatements($0, owner) }
    let known = when.flatMap(\.normalForm.known)
    let templates = TemplateReader(findings: findings, names: names, known: known)
    checkBounds(statements ?? [], owner, templates)
    let because = required("because", in: fields).flatMap { templates.template($0, "'because' of \(owner)") }
    let citations = citations(in: fields)
    let evidence = evidence(in: fields)
    let reviewBy = reviewBy(in: fields)
    let overrides = OverridesReader(findings: findings, names: names, rule: name.text).overrides(in: fields)
    guard let title, let concern, let when, let statements, let because else { return nil }
    return Rule(
      id: RuleID(rawValue: name.text), title: title, concern: ConcernID(rawValue: concern), tags: tags, when: when,
      unless: unless, overrides: overrides.rules, overriddenTags: overrides.tags, then: statements, because: because,
      citations: citations, evidence: evidence, reviewBy: reviewBy, place: name.range)
  }

  private func tags(in fields: Fields) -> [RuleTag] {
    var seen: Set<String> = []
    return each(fields["tags"], "'tags' of \(fields.owner)", least: 1) { node in
      guard let name = newName(node, "tag") else { return nil }
      guard seen.insert(name).inserted else {
        report(.duplicateName, "'tags' of \(fields.owner) may have '\(name)' once", at: node.range)
        return nil
      }
      return RuleTag(TagName(rawValue: name), at: node.range)
    }
  }

  private func thenStatements(_ node: Node, _ owner: String) -> [Statement] {
    StatementReader(findings: findings, names: names, mixStep: mixStep).statements(node, "'then' of \(owner)")
  }

  /// A level that a fact holds bounds something only where the fact is known.
  private func checkBounds(_ statements: [Statement], _ owner: String, _ templates: TemplateReader) {
    for statement in statements {
      switch statement.content {
      case .levelAtLeast(.fact(let fact)), .levelAtMost(.fact(let fact)):
        templates.checkKnown(fact, called: "a bound in \(owner)", at: statement.place)
      default: break
      }
    }
  }
}

extension Node {
  /// The name that an entry of a list declares under a key, with its place; nil where there is none.
  func declaredName(_ key: String) -> (text: String, range: SourceRange)? {
    guard let node = entries?.first(where: { $0.key == key })?.value, let scalar = node.scalar, !scalar.isBlank else {
      return nil
    }
    return (scalar.text, node.range)
  }
}
