/// Pretty JSON as the writer writes it, a member or item a line, taken apart without reading it.
struct PrettyJSON {
  let lines: [Substring]

  init(_ text: String) { lines = text.split(separator: "\n") }

  /// The text without each member in turn, and the member's key; those of the caller's own data are left.
  var withoutEachMember: [(key: String, text: String)] {
    ownLines.compactMap { first in
      guard let key = lines[first].firstMatch(of: #/^ *"([a-z_.0-9]+)": /#)?.1 else { return nil }
      let last = end(of: first)
      var rest = Array(lines[..<first])
      // The member before the last one must not end in a comma once it is the last.
      if !lines[last].hasSuffix(","), rest.last?.hasSuffix(",") == true { rest.append(rest.removeLast().dropLast()) }
      return (String(key), (rest + lines[(last + 1)...]).joined(separator: "\n"))
    }
  }

  /// The text with each single value changed in turn, and what the line was; but for the caller's own data.
  var withEachValueChanged: [(line: String, text: String)] {
    ownLines.compactMap { place in
      guard let changed = Self.changed(lines[place]) else { return nil }
      var lines = lines
      lines[place] = Substring(changed)
      return (String(self.lines[place]), lines.joined(separator: "\n"))
    }
  }

  private var ownLines: Range<Int> { 0..<(lines.firstIndex { $0.hasPrefix("  \"meta\": ") } ?? lines.count) }

  /// The last line of what begins on a line.
  private func end(of first: Int) -> Int {
    guard lines[first].hasSuffix("{") || lines[first].hasSuffix("[") else { return first }
    let indent = lines[first].prefix { $0 == " " }
    return lines[(first + 1)...].firstIndex { $0.prefix { $0 == " " } == indent } ?? first
  }

  private static func changed(_ line: Substring) -> String? {
    let parts = line.firstMatch(of: /^( *(?:"[a-z_.0-9]+": )?)(".*"|-?[0-9.]+|true|false)(,?)$/)
    return parts.map { parts in
      let value =
        switch parts.2 {
        case "true": "false"
        case "false": "true"
        case let text where text.hasPrefix("\""): "\"1\(text.dropFirst())"
        case let number: "1\(number)"
        }
      return "\(parts.1)\(value)\(parts.3)"
    }
  }
}
