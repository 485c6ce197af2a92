import RegimenDiagnostics
import RegimenDocument
import RegimenModel

/// Reads a test of how many members of a group pass.
struct GroupTestReader: PartReader {
  let findings: Findings
  let names: Names
  let path: String?
  private let group: FactGroup

  private static let quantifiers = ["any_of", "all_of", "none_of", "count"]

  init(_ group: FactGroup, findings: Findings, names: Names) {
    self.group = group
    self.findings = findings
    self.names = names
    path = group.name.rawValue
  }

  /// Whether the value tests the group as a whole, instead of naming single members.
  static func isTest(_ node: Node) -> Bool {
    guard let entries = node.entries else { return true }
    let words = quantifiers + ["members"] + ValueTestReader.keys
    return entries.contains { words.contains($0.key) }
  }

  /// The test that stands on the group's line.
  func test(_ entry: Node.Entry) -> GroupTest? {
    let owner = "the test of group '\(group.name)'"
    guard entry.value.entries != nil else {
      wrongKind(
        "a test of group '\(group.name)'", mustBe: "a mapping", entry.value,
        help: "write \(group.name): {any_of: \(example), …}, or name single members")
      return nil
    }
    let allowed = Self.quantifiers + ["members"] + ValueTestReader.keys
    guard let fields = fields(entry.value, of: owner, allowed: allowed, anchor: entry.keyRange) else { return nil }
    let members = quantifiedMembers(in: fields)
    let test = memberTest(in: fields)
    guard let (quantifier, members) = members, let test else { return nil }
    return GroupTest(
      group: group.name, members: members.names, list: members.list,
      coversWholeGroup: members.names.count == group.members.count, quantifier: quantifier, test: test,
      place: entry.keyRange)
  }

  private var example: String {
    "[\(group.members.prefix(2).map { $0.rawValue.dropFirst(group.name.rawValue.count + 1) }.joined(separator: ", "))]"
  }

  // MARK: Who

  /// The members that a test looks at.
  private struct Members {
    let names: [FactName]
    var list: MemberList?
  }

  private func quantifiedMembers(in fields: Fields) -> (GroupTest.Quantifier, Members)? {
    guard !fields.present(Self.quantifiers).isEmpty else {
      report(
        .missingKey, "\(fields.owner) must say how many members", at: fields.anchor,
        help: "give it one of \(Self.quantifiers.listed(with: "or"))")
      return nil
    }
    guard let entry = only(oneOf: Self.quantifiers, in: fields) else { return nil }
    if entry.key == "count" {
      guard
        let members = fields["members"].map({ members($0, "'members' of group '\(group.name)'") })
          ?? Members(names: group.members)
      else { return nil }
      return count(entry.value, of: members.names.count).map { ($0, members) }
    }
    if let extra = fields.entry("members") {
      report(
        .clashingKeys, "in the test of group '\(group.name)', 'members' stands only beside 'count'", at: extra.keyRange,
        help: "name them in '\(entry.key)'")
    }
    guard let members = members(entry.value, "'\(entry.key)' of group '\(group.name)'") else { return nil }
    switch entry.key {
    case "any_of": return (.anyOf, members)
    case "all_of": return (.allOf, members)
    default: return (.noneOf, members)
    }
  }

  private func members(_ node: Node, _ subject: String) -> Members? {
    if let scalar = node.scalar, !scalar.isBlank { return list(scalar.text, subject, at: node.range) }
    guard node.items != nil else {
      wrongKind(
        subject, mustBe: "a list of members, the name of a list of group '\(group.name)', or the word all", node)
      return nil
    }
    guard let items = list(node, subject, least: 1) else { return nil }
    let members = items.compactMap { member($0, subject) }
    let firsts = Set(members)
    guard firsts.count == members.count else {
      report(.duplicateName, "\(subject) may name each member once", at: node.range)
      return nil
    }
    return members.count == items.count ? Members(names: members) : nil
  }

  /// The members that a word stands for: all of them, or those of a list of the vocabulary.
  private func list(_ name: String, _ subject: String, at range: SourceRange) -> Members? {
    if name == "all" { return Members(names: group.members) }
    if let list = group.lists.first(where: { $0.name == name }) { return Members(names: list.members, list: list) }
    let words = ["all"] + group.lists.map(\.name)
    let isMember = group.members.contains { $0.rawValue == "\(group.name).\(name)" }
    report(
      .unknownName, "\(subject) must be a list of members or one of \(words.listed(with: "or")), not \(name.quoted)",
      at: range,
      help: isMember ? "write [\(name)]" : suggestion(for: name, among: words, called: "the words are"))
    return nil
  }

  private func member(_ node: Node, _ subject: String) -> FactName? {
    guard let text = text(node, "a member in \(subject)") else { return nil }
    let prefix = group.name.rawValue + "."
    let name = FactName(rawValue: text.hasPrefix(prefix) ? text : prefix + text)
    if names.facts[name.rawValue]?.group == group.name { return name }
    if names.facts.declares(name.rawValue) { return nil }
    let members = group.members.map { String($0.rawValue.dropFirst(prefix.count)) }
    report(
      .unknownFact, "group '\(group.name)' has no member \(text.quoted)", at: node.range,
      help: suggestion(for: text, among: members, called: "its members are"))
    return nil
  }

  // MARK: How many

  private func count(_ node: Node, of members: Int) -> GroupTest.Quantifier? {
    guard let fields = fields(node, of: "'count' of group '\(group.name)'", allowed: ["at_least", "at_most"]) else {
      return nil
    }
    let least = fields["at_least"].map { whole($0, "'at_least' of \(fields.owner)", in: 1...max(members, 1)) }
    let most = fields["at_most"].map { whole($0, "'at_most' of \(fields.owner)", in: 0...members) }
    guard least != nil || most != nil else {
      report(
        .missingKey, "\(fields.owner) must have an 'at_least' or an 'at_most'", at: fields.anchor,
        help: "write count: {at_least: 2}")
      return nil
    }
    guard let bounds = bounds(least, most) else { return nil }
    guard bounds.atLeast ?? 0 <= bounds.atMost ?? members else {
      report(
        .emptyRange, "'at_least' of \(fields.owner) must not be above its 'at_most'", at: fields["at_least"]?.range)
      return nil
    }
    return .count(atLeast: bounds.atLeast, atMost: bounds.atMost)
  }

  // MARK: What each must be

  private func memberTest(in fields: Fields) -> ValueTest? {
    let values = ValueTestReader(ValueReader(group, findings: findings, names: names), isRequired: false)
    return values.test(in: fields, plain: group.type == .flag ? ValueTest(.oneOf([.flag(true)])) : nil)
  }
}
