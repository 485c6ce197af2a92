import RegimenDiagnostics
import RegimenDocument
import RegimenModel

/// Reads the type of a fact: `scale`, `choice`, `flag`, `number` or `level`.
struct FactTypeReader: PartReader {
  let findings: Findings

  /// The most values that a scale or a choice may have.
  private static let mostValues = 250

  /// The keys that tell the type.
  static let keys = ["scale", "choice", "flag", "number", "level"]

  /// The type that the one key of its kind tells.
  func type(in fields: Fields) -> FactType? {
    guard !fields.present(Self.keys).isEmpty else { return missingType(of: fields.owner, at: fields.anchor) }
    guard let entry = only(oneOf: Self.keys, in: fields) else { return nil }
    let subject = "'\(entry.key)' of \(fields.owner)"
    switch entry.key {
    case "scale": return values(entry.value, of: subject).map(FactType.scale)
    case "choice": return values(entry.value, of: subject).map(FactType.choice)
    case "number": return domain(entry.value, of: subject).map(FactType.number)
    case "level": return isYes(entry.value, subject) ? .level : nil
    default: return isYes(entry.value, subject) ? .flag : nil
    }
  }

  /// Reports a fact without a type.
  func missingType<Value>(of owner: String, at range: SourceRange) -> Value? {
    report(
      .missingKey, "\(owner) must have a type", at: range,
      help: "give it one of \(Self.keys.listed(with: "or")), or 'each' and 'of' for a group, or 'facts' for a section")
    return nil
  }

  /// The type of a group's members: a list makes a scale, `flag` a flag.
  func each(_ node: Node, of owner: String) -> FactType? {
    let subject = "'each' of \(owner)"
    if node.scalar?.text == "flag" { return .flag }
    guard node.items != nil else {
      wrongKind(subject, mustBe: "a list of values, or the word flag", node)
      return nil
    }
    return values(node, of: subject).map(FactType.scale)
  }

  /// A range of numbers: `{min: 0, max: 27, decimals: 1, unit: days}`.
  func domain(_ node: Node, of owner: String) -> NumberDomain? {
    fields(node, of: owner, allowed: ["min", "max", "decimals", "unit"]).flatMap {
      domain($0, of: owner, at: node.range)
    }
  }

  /// The numbers of a score, with its codes.
  func score(_ node: Node, of owner: String) -> (domain: NumberDomain, loinc: [String])? {
    guard let fields = fields(node, of: owner, allowed: ["min", "max", "decimals", "loinc"]) else { return nil }
    let loinc = codes("loinc", in: fields)
    return domain(fields, of: owner, at: node.range).map { ($0, loinc) }
  }

  private func domain(_ fields: Fields, of owner: String, at range: SourceRange) -> NumberDomain? {
    let decimals = fields["decimals"].map { whole($0, "'decimals' of \(owner)", in: 0...6) } ?? 0
    let lowest = required("min", in: fields).flatMap { number($0, "'min' of \(owner)") }
    let highest = required("max", in: fields).flatMap { number($0, "'max' of \(owner)") }
    guard let decimals, let lowest, let highest else { return nil }
    guard isAscending(lowest, highest, in: fields) else { return nil }
    let domain = NumberDomain(
      minimum: lowest, maximum: highest, decimals: decimals, unit: optionalText("unit", in: fields))
    let areOnGrid = [("min", lowest), ("max", highest)].map { key, number in
      check(
        number, "'\(key)' of \(owner)", in: domain, at: fields[key]?.range ?? range, help: "or give it 'decimals'")
    }
    return areOnGrid.allSatisfy(\.self) ? domain : nil
  }

  /// A range within a domain; an end that is not given is the domain's.
  func range(_ node: Node, of owner: String, in domain: NumberDomain) -> ClosedRange<ExactDecimal>? {
    guard let fields = fields(node, of: owner, allowed: ["min", "max"]) else { return nil }
    let lowest = fields["min"].map { number($0, "'min' of \(owner)", in: domain) } ?? domain.minimum
    let highest = fields["max"].map { number($0, "'max' of \(owner)", in: domain) } ?? domain.maximum
    guard let lowest, let highest, isAscending(lowest, highest, in: fields) else { return nil }
    return lowest...highest
  }

  private func isAscending(_ lowest: ExactDecimal, _ highest: ExactDecimal, in fields: Fields) -> Bool {
    guard lowest > highest else { return true }
    report(
      .wrongOrder, "'min' of \(fields.owner) must not be above its 'max'", at: fields["min"]?.range,
      notes: [Diagnostic.Note("'max' is \(highest)", at: fields["max"]?.range)])
    return false
  }

  private func values(_ node: Node, of subject: String) -> [ValueName]? {
    guard let items = list(node, subject, least: 2) else { return nil }
    guard items.count <= Self.mostValues else {
      report(
        .outOfRange, "\(subject) must have at most \(Self.mostValues) values, not \(items.count)", at: node.anchor,
        help: "use a number, or a group with a member for each")
      return nil
    }
    var table = NameTable<Void>("value")
    for item in items {
      guard let name = newName(item, "value", reserved: ReservedNames.ofValues) else { return nil }
      table.declare(name, (), at: item.range, findings: findings)
    }
    return table.names.map(ValueName.init(rawValue:))
  }

  private func isYes(_ node: Node, _ subject: String) -> Bool {
    guard let flag = flag(node, subject) else { return false }
    if !flag { report(.wrongKind, "\(subject) can only be yes", at: node.range, help: "name the type that it is") }
    return flag
  }
}
