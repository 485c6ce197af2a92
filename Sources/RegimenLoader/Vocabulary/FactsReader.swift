import RegimenDiagnostics
import RegimenDocument
import RegimenModel

/// Reads `facts:`. Sections nest, and give their facts a dotted prefix; a group declares a fact for each member.
struct FactsReader: PartReader {
  let findings: Findings
  /// The names, to which what is read is added.
  var names: Names
  private(set) var facts: [Fact] = []
  private(set) var groups: [FactGroup] = []
  private(set) var sections: [FactSection] = []

  init(findings: Findings, names: Names) {
    self.findings = findings
    self.names = names
  }

  /// Reads the entries of `facts:`, or those of a section.
  mutating func read(_ node: Node, _ subject: String = "'facts'", prefix: String = "") {
    for entry in mapping(node, subject) ?? [] {
      _ = isGoodName(entry.key, "fact", at: entry.keyRange, reserved: ReservedNames.ofFacts)
      let name = prefix + entry.key
      switch entry.value.entries.map({ Set($0.map(\.key)) }) {
      case let keys? where keys.contains("facts"): readSection(name, entry)
      case let keys? where keys.contains("each") || keys.contains("of"): readGroup(name, entry)
      default: readFact(name, entry)
      }
    }
  }

  private mutating func readSection(_ name: String, _ entry: Node.Entry) {
    let owner = "section '\(name)'"
    guard let fields = fields(entry.value, of: owner, allowed: ["label", "facts"], anchor: entry.keyRange) else {
      return
    }
    let label = label(in: fields, name: entry.key)
    let section = FactSection(name: name, label: label, place: entry.keyRange)
    names.sections.declare(name, section, at: entry.keyRange, findings: findings)
    sections.append(section)
    if let facts = required("facts", in: fields) { read(facts, "'facts' of \(owner)", prefix: name + ".") }
  }

  private mutating func readFact(_ name: String, _ entry: Node.Entry) {
    let fact = fact(name, entry)
    names.facts.declare(name, fact, at: entry.keyRange, findings: findings)
    if let fact { facts.append(fact) }
  }

  private func fact(_ name: String, _ entry: Node.Entry) -> Fact? {
    let allowed = ["label", "ask", "required", "expected", "icd10", "loinc"] + FactTypeReader.keys
    let owner = "fact '\(name)'"
    guard !entry.value.isBlank else {
      return FactTypeReader(findings: findings).missingType(of: owner, at: entry.keyRange)
    }
    guard let fields = fields(entry.value, of: owner, allowed: allowed, anchor: entry.keyRange) else { return nil }
    let label = label(in: fields, name: entry.key)
    let question = optionalText("ask", in: fields)
    let isRequired = fields["required"].flatMap { flag($0, "'required' of \(fields.owner)") } ?? false
    let icd10 = codes("icd10", in: fields)
    let loinc = codes("loinc", in: fields)
    guard let type = FactTypeReader(findings: findings).type(in: fields) else { return nil }
    return Fact(
      name: FactName(rawValue: name), label: label, question: question, type: type, isRequired: isRequired,
      expected: expected(in: fields, type: type), icd10: icd10, loinc: loinc, place: entry.keyRange)
  }

  private func expected(in fields: Fields, type: FactType) -> ClosedRange<ExactDecimal>? {
    guard let entry = fields.entry("expected") else { return nil }
    guard case .number(let domain) = type else {
      report(.unknownKey, "\(fields.owner) has no key 'expected', since it is not a number", at: entry.keyRange)
      return nil
    }
    return FactTypeReader(findings: findings).range(
      entry.value, of: "'expected' of \(fields.owner)", in: domain)
  }

  // MARK: Groups

  private mutating func readGroup(_ name: String, _ entry: Node.Entry) {
    let allowed = ["label", "ask", "each", "of", "lists"]
    guard let fields = fields(entry.value, of: "group '\(name)'", allowed: allowed, anchor: entry.keyRange) else {
      names.groups.declare(name, nil, at: entry.keyRange, findings: findings)
      return
    }
    let type = required("each", in: fields).flatMap { FactTypeReader(findings: findings).each($0, of: fields.owner) }
    let members = required("of", in: fields).flatMap { mapping($0, "'of' of \(fields.owner)") } ?? []
    if let node = fields["of"], node.entries?.isEmpty == true {
      report(.tooFew, "\(fields.owner) must have at least one member", at: node.range)
    }
    let read = members.compactMap { member($0, of: name, type: type) }
    let lists = MemberListReader(findings: findings, group: name, members: members.map(\.key)).lists(fields["lists"])
    let group = type.map { type in
      FactGroup(
        name: GroupName(rawValue: name), label: label(in: fields, name: entry.key),
        question: optionalText("ask", in: fields),
        type: type, members: read.map(\.name), lists: lists, place: entry.keyRange)
    }
    names.groups.declare(name, group, at: entry.keyRange, findings: findings)
    facts += read
    if let group { groups.append(group) }
  }

  /// A member may be written as its label alone.
  private mutating func member(_ entry: Node.Entry, of group: String, type: FactType?) -> Fact? {
    _ = isGoodName(entry.key, "member", at: entry.keyRange, reserved: ReservedNames.ofMembers)
    let name = group + "." + entry.key
    let fact = type.flatMap { type in member(name, entry, of: group, type: type) }
    names.facts.declare(name, fact, at: entry.keyRange, findings: findings)
    return fact
  }

  private func member(_ name: String, _ entry: Node.Entry, of group: String, type: FactType) -> Fact? {
    let place = entry.keyRange
    guard entry.value.scalar == nil else {
      return Fact(
        name: FactName(rawValue: name), label: entry.value.label ?? entry.key.inWords, type: type,
        group: GroupName(rawValue: group), place: place)
    }
    let allowed = ["label", "ask", "icd10", "loinc"]
    guard let fields = fields(entry.value, of: "member '\(name)'", allowed: allowed, anchor: place) else { return nil }
    return Fact(
      name: FactName(rawValue: name), label: label(in: fields, name: entry.key),
      question: optionalText("ask", in: fields),
      type: type, group: GroupName(rawValue: group), icd10: codes("icd10", in: fields),
      loinc: codes("loinc", in: fields), place: place)
  }
}
