import RegimenDiagnostics
package import RegimenDocument

/// How a reader of YAML takes plain scalars.
package enum YAMLEdition: String, CaseIterable {
  /// YAML 1.2, as the language servers of editors do: `yes` is text.
  case core
  /// YAML 1.1, as many libraries do: `yes` is true.
  case older
}

extension Node {
  /// The value as JSON, as a reader of YAML that knows nothing of Regimen takes it.
  package func json(_ edition: YAMLEdition) -> String {
    switch content {
    case .scalar(let scalar): scalar.isQuoted ? scalar.text.inQuotes : Self.plain(scalar.text, edition)
    case .sequence(let items): "[" + items.map { $0.json(edition) }.joined(separator: ", ") + "]"
    case .mapping(let entries):
      "{" + entries.map { "\($0.key.inQuotes): \($0.value.json(edition))" }.joined(separator: ", ") + "}"
    }
  }

  private static func plain(_ text: String, _ edition: YAMLEdition) -> String {
    switch text {
    case "", "~", "null", "Null", "NULL": return "null"
    case "true", "True", "TRUE": return "true"
    case "false", "False", "FALSE": return "false"
    case "yes" where edition == .older: return "true"
    case "no" where edition == .older: return "false"
    default: break
    }
    if let number = text.wholeMatch(of: /([-+]?)0*([0-9]*)(\.[0-9]*)?([eE][-+]?[0-9]+)?/),
      text.contains(where: \.isNumber), !text.hasPrefix("e"), !text.hasPrefix("E")
    {
      let sign = number.1 == "-" ? "-" : ""
      let fraction = number.3.map { $0.count > 1 ? String($0) : "" } ?? ""
      return sign + (number.2.isEmpty ? "0" : number.2) + fraction + (number.4 ?? "")
    }
    return text.inQuotes
  }

  /// The value as YAML on one line. Plain scalars stay plain where they can, since quotes tell something.
  package var flow: String {
    switch content {
    case .scalar(let scalar) where scalar.isBlank: "~"
    case .scalar(let scalar):
      !scalar.isQuoted && scalar.text.wholeMatch(of: /[A-Za-z0-9_.%+~-]+/) != nil ? scalar.text : scalar.text.inQuotes
    case .sequence(let items): "[" + items.map(\.flow).joined(separator: ", ") + "]"
    case .mapping(let entries):
      "{" + entries.map { "\($0.key.inQuotes): \($0.value.flow)" }.joined(separator: ", ") + "}"
    }
  }
}

extension String {
  /// The text as a JSON string, which YAML takes as it is.
  fileprivate var inQuotes: String {
    let escaped = unicodeScalars.map { scalar in
      switch scalar {
      case "\"": "\\\""
      case "\\": "\\\\"
      case _ where scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value):
        "\\u" + String(repeating: "0", count: 4 - String(scalar.value, radix: 16).count)
          + String(scalar.value, radix: 16)
      default: String(scalar)
      }
    }
    return "\"" + escaped.joined() + "\""
  }
}
