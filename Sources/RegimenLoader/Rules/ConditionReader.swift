import RegimenDiagnostics
import RegimenDocument
import RegimenModel

/// Reads conditions: lines on facts and groups, `any`, `all`, `not` and `always`.
struct ConditionReader: PartReader {
  let findings: Findings
  let names: Names

  /// The most alternatives that a condition may come to, once `any` is multiplied out.
  static let mostAlternatives = 4096

  /// A condition, which is not too wide to decide.
  ///
  /// - Parameter subject: What is read, such as `'when' of rule 'x'`.
  func condition(_ node: Node, _ subject: String) -> Condition? {
    guard let condition = part(node, subject) else { return nil }
    let width = condition.normalForm.alternatives
    guard width <= Self.mostAlternatives else {
      report(
        .conditionTooWide,
        "\(subject) must come to at most \(Self.mostAlternatives) alternatives once each 'any' is multiplied out"
          + (width == .max ? "" : ", not \(width)"),
        at: node.anchor, help: "count members of a group instead of listing combinations, or split the rule")
      return nil
    }
    return condition
  }

  /// Conditions that stand beside each other: a list, or a single one.
  func conditions(_ node: Node?, _ subject: String) -> [Condition] {
    guard let node else { return [] }
    guard node.items != nil else { return condition(node, subject).map { [$0] } ?? [] }
    return each(node, subject, least: 1) { condition($0, subject) }
  }

  private func part(_ node: Node, _ subject: String) -> Condition? {
    switch node.content {
    case .scalar(let scalar) where scalar.text == "always" && !scalar.isQuoted: return .always
    case .scalar:
      wrongKind(
        subject, mustBe: "a condition", node, help: "write a mapping of facts, a list of such, or the word always")
      return nil
    case .sequence: return parts(node, subject).map(Self.any)
    case .mapping(let entries): return lines(entries, subject, at: node.range)
    }
  }

  /// All the items of a list, or nil where one has a mistake.
  private func parts(_ node: Node, _ subject: String) -> [Condition]? {
    guard let items = list(node, subject, least: 1) else { return nil }
    let parts = items.compactMap { part($0, subject) }
    return parts.count == items.count ? parts : nil
  }

  private func lines(_ entries: [Node.Entry], _ subject: String, at range: SourceRange) -> Condition? {
    guard !entries.isEmpty else {
      report(.tooFew, "\(subject) must have at least one line", at: range, help: "write 'always' if it always holds")
      return nil
    }
    var paths = FactPath(findings: findings, names: names, skipsBlanks: false)
    let conditions = entries.map { line($0, subject, &paths) }
    let read = conditions.compactMap(\.self)
    return read.count == conditions.count ? Self.all(read) : nil
  }

  private func line(_ entry: Node.Entry, _ subject: String, _ paths: inout FactPath) -> Condition? {
    switch entry.key {
    case "any": return parts(entry.value, "'any'").map(Self.any)
    case "all": return parts(entry.value, "'all'").map(Self.all)
    case "not": return part(entry.value, "'not'").map(Condition.not)
    default: return tests(paths.lines(entry), &paths)
    }
  }

  /// What the lines that an entry stands for say together.
  private func tests(_ lines: [FactLine], _ paths: inout FactPath) -> Condition? {
    let tests = lines.map { test($0, &paths) }
    let read = tests.compactMap(\.self)
    return read.count == tests.count && !read.isEmpty ? Self.all(read) : nil
  }

  private func test(_ line: FactLine, _ paths: inout FactPath) -> Condition? {
    switch line.subject {
    case .fact(_, let fact):
      guard let fact else { return nil }
      let reader = ValueTestReader(ValueReader(fact, findings: findings, names: names), isRequired: fact.isRequired)
      return reader.test(line.entry.value).map { test in
        .fact(FactTest(fact: fact.name, test: test, place: line.entry.keyRange))
      }
    case .group(let name, let group):
      if GroupTestReader.isTest(line.entry.value) {
        guard let group, paths.isFirst(name, line.entry) else { return nil }
        return GroupTestReader(group, findings: findings, names: names).test(line.entry).map(Condition.count)
      }
      let members = paths.members(of: name, in: line.entry)
      if line.entry.value.entries?.isEmpty == true {
        report(.tooFew, "group '\(name)' must have at least one line here", at: line.entry.value.range)
      }
      return tests(members, &paths)
    }
  }

  private static func all(_ parts: [Condition]) -> Condition {
    parts.count == 1 ? parts[0] : .all(parts)
  }

  private static func any(_ parts: [Condition]) -> Condition {
    parts.count == 1 ? parts[0] : .any(parts)
  }
}
