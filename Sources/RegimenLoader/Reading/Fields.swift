import RegimenDiagnostics
import RegimenDocument
import RegimenModel

/// A mapping whose keys are known beforehand. A key without a value counts as absent.
struct Fields {
  /// What the mapping says something about, such as `rule 'x'`.
  let owner: String
  /// Where a mistake that concerns the whole mapping is shown.
  let anchor: SourceRange
  /// What was written under allowed keys, without blanks.
  let entries: [Node.Entry]
  /// Whether there are keys that are not allowed.
  var hasUnknownKeys = false
  /// Allowed keys that were meant by these: they are not held to be missing as well.
  var misspelled: Set<String> = []

  /// Whether nothing was written, not even under keys that are not allowed.
  var isEmpty: Bool { entries.isEmpty && !hasUnknownKeys }

  /// The value of a key, or nil where it is absent.
  subscript(key: String) -> Node? { entry(key)?.value }

  /// The key and its value, or nil where it is absent.
  func entry(_ key: String) -> Node.Entry? { entries.first { $0.key == key } }

  /// Those of the keys that are present, in the order given.
  func present(_ keys: [String]) -> [Node.Entry] { keys.compactMap(entry) }
}

extension PartReader {
  /// Takes a mapping apart, and reports every key that is not among the allowed ones.
  ///
  /// - Parameters:
  ///   - owner: What the mapping says something about, such as `rule 'x'`.
  ///   - anchor: Where to show what concerns the whole of it; its first key unless told.
  func fields(
    _ node: Node, of owner: String, allowed: [String], anchor: SourceRange? = nil
  ) -> Fields? {
    guard let entries = mapping(node, owner) else { return nil }
    let unknown = entries.filter { !allowed.contains($0.key) }
    var misspelled: Set<String> = []
    for entry in unknown where !findings.isFull {
      if let meant = closestSpelling(to: entry.key, among: allowed) { misspelled.insert(meant) }
      report(
        .unknownKey, "\(owner) has no key \(entry.key.quoted)", at: entry.keyRange,
        help: suggestion(for: entry.key, among: allowed, called: "its keys are"))
    }
    return Fields(
      owner: owner, anchor: anchor ?? node.anchor,
      entries: entries.filter { !$0.value.isBlank && allowed.contains($0.key) },
      hasUnknownKeys: !unknown.isEmpty, misspelled: misspelled)
  }

  /// The value of a key that must be there.
  func required(_ key: String, in fields: Fields, help: String? = nil) -> Node? {
    if let node = fields[key] { return node }
    guard !fields.misspelled.contains(key) else { return nil }
    report(.missingKey, "\(fields.owner) must have a key '\(key)'", at: fields.anchor, help: help)
    return nil
  }

  /// Reports keys of which only one may be there; returns it, if there is exactly one.
  func only(oneOf keys: [String], in fields: Fields) -> Node.Entry? {
    let present = fields.present(keys)
    guard let first = present.first else { return nil }
    guard present.count > 1 else { return first }
    let names = present.map { "'\($0.key)'" }.listed(with: "and")
    report(
      .clashingKeys, "\(fields.owner) may have only one of \(names)", at: present[1].keyRange,
      notes: [Diagnostic.Note("'\(first.key)' is here", at: first.keyRange)])
    return nil
  }
}
