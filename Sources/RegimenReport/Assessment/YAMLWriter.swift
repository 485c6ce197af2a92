import RegimenDiagnostics
import RegimenModel

/// Writes YAML: each entry of a mapping on a line of its own, what is carried along on one.
struct YAMLWriter {
  /// What has been written.
  private(set) var text = ""
  private var indent = ""

  /// Writes an entry of the mapping that is being written.
  mutating func write(_ entry: AssessmentEntry) {
    text += "\(indent)\(entry.name):"
    switch entry.value {
    case .name(let name): text += " \(name)\n"
    case .flag(let flag): text += flag ? " yes\n" : " no\n"
    case .number(let number): text += " \(number)\n"
    case .text(let words): text += " \(Self.isPlain(words) ? words : Self.quoted(words))\n"
    case .carried(let value): text += " \(Self.flow(value))\n"
    case .mapping(let entries):
      text += "\n"
      indent += "  "
      for entry in entries { write(entry) }
      indent.removeLast(2)
    }
  }

  /// Whether every reader of YAML takes the words for text as they stand, as it does `A-1042`.
  private static func isPlain(_ words: String) -> Bool {
    words.wholeMatch(of: /[A-Z]+(-[A-Z0-9]+)+/) != nil
  }

  private static func flow(_ value: MetaValue) -> String {
    switch value {
    case .null: "null"
    case .flag(let flag): flag ? "true" : "false"
    case .number(let number): number
    case .text(let text): quoted(text)
    case .list(let elements): "[\(elements.map(flow).joined(separator: ", "))]"
    case .object(let members):
      "{\(members.map { "\(quoted($0.name)): \(flow($0.value))" }.joined(separator: ", "))}"
    }
  }

  /// The text in double quotes, in which everything that is not shown is an escape.
  static func quoted(_ text: String) -> String {
    let escaped = text.unicodeScalars.map { scalar -> String in
      switch scalar {
      case "\"": "\\\""
      case "\\": "\\\\"
      case "\n": "\\n"
      case "\t": "\\t"
      case _ where !scalar.isPrintable: escape(scalar)
      default: String(scalar)
      }
    }
    return "\"\(escaped.joined())\""
  }

  private static func escape(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16)
    return "\\U" + String(repeating: "0", count: 8 - digits.count) + digits
  }
}
