import RegimenDiagnostics
import RegimenDocument

extension PartReader {
  /// The mapping with its dotted keys nested: `intensity.level: x` becomes `intensity: {level: x}`.
  ///
  /// - Parameter parents: The keys under which others may be nested.
  func nesting(_ node: Node, under parents: [String]) -> Node {
    guard let entries = node.entries, entries.contains(where: { $0.key.contains(".") }) else { return node }
    var result: [Node.Entry] = []
    for entry in entries {
      let parts = entry.key.split(separator: ".", maxSplits: 1).map(String.init)
      guard parts.count == 2, parents.contains(parts[0]) else {
        add(entry, to: &result)
        continue
      }
      let child = Node.Entry(key: parts[1], keyRange: entry.keyRange, value: entry.value)
      let nested = Node(.mapping([child]), at: entry.value.range)
      add(Node.Entry(key: parts[0], keyRange: entry.keyRange, value: nested), to: &result)
    }
    return Node(.mapping(result), at: node.range)
  }

  private func add(_ entry: Node.Entry, to result: inout [Node.Entry]) {
    guard let index = result.firstIndex(where: { $0.key == entry.key }), !entry.value.isBlank,
      let earlier = result[index].value.entries, let later = entry.value.entries
    else {
      result.append(entry)
      return
    }
    var merged = earlier
    for child in later {
      if let first = merged.first(where: { $0.key == child.key }) {
        reportTwice("\(entry.key).\(child.key)", at: child.keyRange, first: first.keyRange)
      } else {
        merged.append(child)
      }
    }
    result[index] = Node.Entry(
      key: entry.key, keyRange: result[index].keyRange, value: Node(.mapping(merged), at: result[index].value.range))
  }

  /// Reports a name that was given both dotted and nested.
  func reportTwice(_ name: String, at range: SourceRange, first: SourceRange) {
    report(
      .duplicateKey, "'\(name)' is named twice", at: range, path: name,
      notes: [Diagnostic.Note("it is named here first", at: first)],
      help: "dotted and nested spelling mean the same; keep one of them")
  }
}
