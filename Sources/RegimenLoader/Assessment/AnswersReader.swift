import RegimenDiagnostics
import RegimenDocument
import RegimenModel

/// Reads what a record says of facts, in dotted and in nested spelling.
struct AnswersReader: PartReader {
  let findings: Findings
  let names: Names
  private var entries: [NamedAnswers.Entry] = []
  private(set) var closures: [GroupName: Assessment.Answer] = [:]
  private var paths: FactPath

  init(findings: Findings, names: Names) {
    self.findings = findings
    self.names = names
    paths = FactPath(findings: findings, names: names, skipsBlanks: true)
  }

  /// What was read of facts.
  var answers: NamedAnswers { NamedAnswers(entries) }

  /// Reads an entry at the top of the record.
  mutating func read(_ entry: Node.Entry) {
    read(entry, prefix: "")
  }

  private mutating func read(_ entry: Node.Entry, prefix: String) {
    guard !entry.value.isBlank else { return }
    let name = prefix + entry.key
    if name == "others" || name.hasSuffix(".others") { return close(String(name.dropLast(7)), entry) }
    if names.sections.declares(name) {
      return readAll(entry, owner: "section '\(name)'", prefix: name + ".")
    }
    if names.groups.declares(name) { return readGroup(name, entry) }
    for line in paths.lines(entry, prefix: prefix) {
      guard case .fact(let name, let fact?) = line.subject else { continue }
      let values = ValueReader(fact, findings: findings, names: names)
      guard let answer = answer(entry, values, isRequired: fact.isRequired) else { continue }
      entries.append(NamedAnswers.Entry(fact.name, answer, number: names.facts.number(of: name)))
    }
  }

  private mutating func readAll(_ entry: Node.Entry, owner: String, prefix: String) {
    for nested in mapping(entry.value, owner) ?? [] { read(nested, prefix: prefix) }
  }

  private mutating func readGroup(_ name: String, _ entry: Node.Entry) {
    guard entry.value.entries == nil else { return readAll(entry, owner: "group '\(name)'", prefix: name + ".") }
    let member = names.groups[name]?.members.first?.rawValue.dropFirst(name.count + 1) ?? "member"
    report(
      .wrongKind, "group '\(name)' must be answered member by member",
      at: entry.value.anchor, path: name, help: "write \(name): {\(member): …, others: …}")
  }

  /// `others` gives a value to every member that is not named.
  private mutating func close(_ owner: String, _ entry: Node.Entry) {
    guard names.groups.declares(owner) else {
      let groups = names.groups.names.map { "'\($0)'" }.listed(with: "or")
      report(
        .notAGroup, "'others' must stand in a group\(owner.isEmpty ? "" : ", and \(owner.quoted) is none")",
        at: entry.keyRange, path: owner.isEmpty ? "others" : owner + ".others",
        help: groups.isEmpty ? nil : "it closes \(groups)")
      return
    }
    guard let group = names.groups[owner], paths.isFirst(owner + ".others", entry) else { return }
    closures[group.name] = answer(entry, ValueReader(group, findings: findings, names: names), isRequired: false)
  }

  private func answer(_ entry: Node.Entry, _ values: ValueReader, isRequired: Bool) -> Assessment.Answer? {
    guard entry.value.scalar?.text == "unknown" else {
      return values.value(entry.value).map { Assessment.Answer($0, place: entry.value.range) }
    }
    guard !isRequired else {
      values.report(
        .neverUnknown, "\(values.subject) is required, so it must be known", at: entry.value.range,
        help: values.allowed)
      return nil
    }
    return Assessment.Answer(nil, place: entry.value.range)
  }
}
