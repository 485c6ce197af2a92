import RegimenDiagnostics

/// Returns a mistake for every key that the mapping has had before.
///
/// Keys are the same where Unicode holds them to be (`é` in one scalar and in two), as they are to a reader.
func repeatedKeys(in entries: ArraySlice<Node.Entry>) -> [Diagnostic] {
  entries.count <= 8 ? byComparison(entries) : byLookup(entries)
}

private func byComparison(_ entries: ArraySlice<Node.Entry>) -> [Diagnostic] {
  var mistakes: [Diagnostic] = []
  for entry in entries.indices {
    let earlier = entries[entries.startIndex..<entry]
    guard let first = earlier.first(where: { $0.key == entries[entry].key }) else { continue }
    mistakes.append(repeated(entries[entry], after: first))
  }
  return mistakes
}

private func byLookup(_ entries: ArraySlice<Node.Entry>) -> [Diagnostic] {
  var mistakes: [Diagnostic] = []
  var places: [String: Int] = Dictionary(minimumCapacity: entries.count)
  for entry in entries.indices {
    if let first = places[entries[entry].key] {
      mistakes.append(repeated(entries[entry], after: entries[first]))
    } else {
      places[entries[entry].key] = entry
    }
  }
  return mistakes
}

private func repeated(_ entry: Node.Entry, after first: Node.Entry) -> Diagnostic {
  Diagnostic(
    .duplicateKey, "a mapping may have each key once; \(entry.key.quoted) is here again", at: entry.keyRange,
    notes: [Diagnostic.Note("it stands here first", at: first.keyRange)], help: "remove or rename one of them")
}
