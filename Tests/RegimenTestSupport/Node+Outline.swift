package import RegimenDiagnostics
package import RegimenDocument

extension Node {
  /// The values without their places, one line each, indented by depth: what two readers must agree on.
  package var outline: String {
    var lines: [String] = []
    write(to: &lines, key: "", indent: "")
    return lines.joined(separator: "\n")
  }

  private func write(to lines: inout [String], key: String, indent: String) {
    switch content {
    case .scalar(let scalar):
      lines.append(indent + key + (scalar.isQuoted ? scalar.text.debugDescription : scalar.text))
    case .sequence(let items):
      lines.append(indent + key + "list of \(items.count)")
      for item in items { item.write(to: &lines, key: "", indent: indent + "  ") }
    case .mapping(let entries):
      lines.append(indent + key + "mapping of \(entries.count)")
      for entry in entries {
        entry.value.write(to: &lines, key: entry.key.debugDescription + ": ", indent: indent + "  ")
      }
    }
  }

  /// The places of this value, of the values in it and of their keys, in the order of `MarkedText`.
  package var places: [Range<SourcePosition>] { allPlaces.outermostFirst() }

  private var allPlaces: [Range<SourcePosition>] {
    switch content {
    case .scalar: [range.places]
    case .sequence(let items): [range.places] + items.flatMap(\.allPlaces)
    case .mapping(let entries):
      [range.places] + entries.flatMap { [$0.keyRange.places] + $0.value.allPlaces }
    }
  }
}

extension SourceRange {
  /// The range without its file.
  package var places: Range<SourcePosition> { start..<end }
}
