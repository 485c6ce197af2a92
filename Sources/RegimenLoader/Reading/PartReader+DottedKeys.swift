import RegimenDiagnostics
import RegimenDocument

extension PartReader {
  /// The mapping with its dotted keys nested: `intensity.level: x` becomes `intensity: {level: x}`.
  ///
  /// - Parameter parents: The keys under which others may be nested.
  func nesting(_ node: Node, under parents: [String]) -> Node {
    guard let entries = node.entries, entries.contains(where: { $0.key.contains(".") }) else { return node }
    var nesting = Nesting()
    for entry in entries {
      let parts = entry.key.split(separator: ".", maxSplits: 1).map(String.init)
      let isDotted = parts.count == 2 && parents.contains(parts[0])
      if !isDotted, !parents.contains(entry.key) || entry.value.entries == nil {
        nesting.add(entry)
        continue
      }
      let child = { Node.Entry(key: parts[1], keyRange: entry.keyRange, value: entry.value) }
      for child in isDotted ? [child()] : entry.value.entries ?? [] {
        guard let first = nesting.add(child, to: isDotted ? parts[0] : entry.key, entry) else { continue }
        reportTwice("\(parts[0]).\(child.key)", at: child.keyRange, first: first)
      }
    }
    return nesting.mapping(at: node.range)
  }

  /// Reports a name that was given both dotted and nested.
  func reportTwice(_ name: String, at range: SourceRange, first: SourceRange) {
    report(
      .duplicateKey, "'\(name)' is named twice", at: range, path: name,
      notes: [Diagnostic.Note("it is named here first", at: first)],
      help: "dotted and nested spelling mean the same; keep one of them")
  }
}

/// A mapping under construction, whose children come from dotted and from nested keys.
private struct Nesting {
  private var keys: [Node.Entry] = []
  private var places: [String: Int] = [:]
  private var children: [String: [Node.Entry]] = [:]
  private var named: [String: SourceRange] = [:]

  /// Adds a key that is not taken apart.
  mutating func add(_ entry: Node.Entry) {
    keys.append(entry)
  }

  /// Adds a child to a key; returns where a child of that name was added before.
  mutating func add(_ child: Node.Entry, to parent: String, _ entry: Node.Entry) -> SourceRange? {
    if let first = named.updateValue(child.keyRange, forKey: "\(parent).\(child.key)") { return first }
    if places[parent] == nil {
      places[parent] = keys.count
      keys.append(Node.Entry(key: parent, keyRange: entry.keyRange, value: entry.value))
    }
    children[parent, default: []].append(child)
    return nil
  }

  /// The mapping.
  func mapping(at range: SourceRange) -> Node {
    let entries = keys.enumerated().map { place, entry in
      guard places[entry.key] == place, let nested = children[entry.key] else { return entry }
      return Node.Entry(
        key: entry.key, keyRange: entry.keyRange, value: Node(.mapping(nested), at: entry.value.range))
    }
    return Node(.mapping(entries), at: range)
  }
}
