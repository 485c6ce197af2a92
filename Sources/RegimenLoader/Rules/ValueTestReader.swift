import RegimenDiagnostics
import RegimenDocument
import RegimenModel

/// Reads what a fact, or a member of a group, is held against: a value, a list of values, or a range.
struct ValueTestReader: PartReader {
  let findings: Findings
  let path: String?
  private let values: ValueReader
  private let isRequired: Bool

  /// The keys of a test that is written as a mapping.
  static let keys = lowerKeys + upperKeys + ["is", "or"]
  private static let lowerKeys = ["at_least", "more_than"]
  private static let upperKeys = ["at_most", "less_than"]

  init(_ values: ValueReader, isRequired: Bool) {
    self.values = values
    self.isRequired = isRequired
    findings = values.findings
    path = values.path
  }

  /// A test in any of its forms.
  func test(_ node: Node) -> ValueTest? {
    switch node.content {
    case .scalar, .sequence: return list(node)
    case .mapping:
      guard let fields = fields(node, of: "the test of \(values.subject)", allowed: Self.keys) else { return nil }
      return test(in: fields)
    }
  }

  /// A test in the fields of a mapping, which may have other fields too.
  ///
  /// - Parameter plain: What it means to say nothing of the values; nil where they must be told.
  func test(in fields: Fields, plain: ValueTest? = nil) -> ValueTest? {
    let acceptsUnknown = acceptsUnknown(in: fields)
    guard let test = isOrRange(in: fields, plain: plain), let acceptsUnknown else { return nil }
    return ValueTest(test.known, acceptsUnknown: test.acceptsUnknown || acceptsUnknown)
  }

  private func acceptsUnknown(in fields: Fields) -> Bool? {
    guard let node = fields["or"] else { return false }
    guard node.scalar?.text == "unknown" else {
      report(
        .unknownValue, "'or' in the test of \(values.subject) can only say unknown", at: node.anchor,
        help: "to name several values, list them")
      return nil
    }
    return checkUnknown(at: node.range) ? true : nil
  }

  private func isOrRange(in fields: Fields, plain: ValueTest?) -> ValueTest? {
    let ends = fields.present(Self.lowerKeys + Self.upperKeys)
    if let list = fields["is"] {
      guard let first = ends.first else { return self.list(list) }
      _ = only(oneOf: ["is", first.key], in: fields)
      return nil
    }
    guard !ends.isEmpty else {
      if let plain { return plain }
      report(
        .missingKey, "the test of \(values.subject) must say which values pass", at: fields.anchor,
        help: "give it one of \(Self.keys.dropLast().map(\.self).listed(with: "or"))")
      return nil
    }
    return range(in: fields)
  }

  // MARK: Values

  private func list(_ node: Node) -> ValueTest? {
    guard let items = node.items else {
      return item(node).map { ValueTest(.oneOf($0.map { [$0] } ?? []), acceptsUnknown: $0 == nil) }
    }
    guard !items.isEmpty else {
      report(.tooFew, "a list of values of \(values.subject) must have at least one", at: node.range)
      return nil
    }
    var known: [FactValue] = []
    var seen: Set<FactValue> = []
    var acceptsUnknown = false
    var hasMistake = false
    for node in items {
      guard let item = item(node) else {
        hasMistake = true
        continue
      }
      guard item.map({ seen.insert($0).inserted }) ?? !acceptsUnknown else {
        report(.duplicateName, "a list of values of \(values.subject) may have each once", at: node.range)
        hasMistake = true
        continue
      }
      if let item { known.append(item) } else { acceptsUnknown = true }
    }
    return hasMistake ? nil : ValueTest(.oneOf(known), acceptsUnknown: acceptsUnknown)
  }

  /// A value, where the inner nil stands for unknown.
  private func item(_ node: Node) -> FactValue?? {
    guard node.scalar?.text == "unknown" else { return values.value(node).map(Optional.some) }
    return checkUnknown(at: node.range) ? .some(nil) : nil
  }

  private func checkUnknown(at range: SourceRange) -> Bool {
    guard isRequired else { return true }
    report(.neverUnknown, "\(values.subject) is required, so it is never unknown", at: range)
    return false
  }

  // MARK: Ranges

  private func range(in fields: Fields) -> ValueTest? {
    guard values.type.isOrdered else {
      let entry = fields.present(Self.lowerKeys + Self.upperKeys).first
      report(
        .notOrdered, "\(values.subject) has no order, so '\(entry?.key ?? "")' cannot be asked of it",
        at: entry?.keyRange,
        help: "name the values that pass, as in [\(values.spelled.prefix(2).joined(separator: ", "))]")
      return nil
    }
    let lowers = fields.present(Self.lowerKeys)
    let uppers = fields.present(Self.upperKeys)
    let lower = end(Self.lowerKeys, in: fields, included: "at_least")
    let upper = end(Self.upperKeys, in: fields, included: "at_most")
    guard lowers.isEmpty || lower != nil, uppers.isEmpty || upper != nil else { return nil }
    guard !values.isEmpty(from: lower, to: upper) else {
      let entries = lowers + uppers
      report(
        .emptyRange, "no value of \(values.subject) lies in this range", at: entries.first?.keyRange,
        notes: entries.dropFirst().map { Diagnostic.Note("'\($0.key)' is here", at: $0.keyRange) })
      return nil
    }
    return ValueTest(.between(lower: lower, upper: upper))
  }

  private func end(_ keys: [String], in fields: Fields, included: String) -> ValueTest.End? {
    guard let entry = only(oneOf: keys, in: fields) else { return nil }
    return values.value(entry.value).map { ValueTest.End($0, isIncluded: entry.key == included) }
  }
}
