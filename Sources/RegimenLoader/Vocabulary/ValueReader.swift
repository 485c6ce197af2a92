import RegimenDiagnostics
import RegimenDocument
import RegimenModel

/// Reads values of a fact.
struct ValueReader: PartReader {
  let findings: Findings
  let names: Names
  let path: String?
  let type: FactType
  /// What a value is of, for messages.
  let subject: String

  init(_ fact: Fact, findings: Findings, names: Names) {
    self.findings = findings
    self.names = names
    path = fact.name.rawValue
    type = fact.type
    subject = "fact '\(fact.name)'"
  }

  /// A reader for what is said of all members of a group.
  init(_ group: FactGroup, findings: Findings, names: Names) {
    self.findings = findings
    self.names = names
    path = group.name.rawValue
    type = group.type
    subject = "a member of group '\(group.name)'"
  }

  /// A value, which is not `unknown`.
  func value(_ node: Node) -> FactValue? {
    guard let scalar = node.scalar, !scalar.isBlank else {
      wrongKind(subject, mustBe: "a single value", node, help: allowed)
      return nil
    }
    switch type {
    case .flag: return flag(node, subject).map(FactValue.flag)
    case .number(let domain): return number(node, subject, in: domain).map(FactValue.number)
    case .scale(let values), .choice(let values):
      if let value = values.first(where: { $0.rawValue == scalar.text }) { return .named(value) }
    case .level:
      if scalar.text == "none" { return .level(nil) }
      if names.levels.declares(scalar.text) { return .level(LevelID(rawValue: scalar.text)) }
    }
    let found = findings.quotesValues ? "value \(scalar.text.quoted)" : "such value"
    report(
      .unknownValue, "\(subject) has no \(found)", at: node.range,
      help: suggestion(for: scalar.text, among: spelled, called: "its values are"))
    return nil
  }

  /// The values there are, where they are few enough to list.
  var allowed: String? {
    spelled.isEmpty || spelled.count > 12 ? nil : "its values are \(spelled.joined(separator: ", "))"
  }

  /// All values of a type that is not a number, as they are written.
  var spelled: [String] {
    switch type {
    case .scale(let values), .choice(let values): values.map(\.rawValue)
    case .level: names.levels.names + ["none"]
    case .flag: ["yes", "no"]
    case .number: []
    }
  }
}

extension ValueReader {
  /// All values of a type that is not a number.
  var all: [FactValue] {
    switch type {
    case .scale(let values), .choice(let values): values.map(FactValue.named)
    case .flag: [.flag(false), .flag(true)]
    case .level: [.level(nil)] + names.levels.names.map { .level(LevelID(rawValue: $0)) }
    case .number: []
    }
  }
}
