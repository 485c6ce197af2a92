import RegimenDiagnostics
import RegimenDocument

/// What a name may look like.
enum NameRules {
  /// Whether the text is lower-case letters, digits, `_` and `-`, beginning with a letter or digit.
  static func isName(_ text: some StringProtocol) -> Bool {
    guard let first = text.utf8.first, isLetterOrDigit(first) else { return false }
    return text.utf8.allSatisfy { isLetterOrDigit($0) || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: "-") }
  }

  /// A name that reads like the text, or nil where nothing of it can stand in a name.
  static func name(like text: String) -> String? {
    let words = text.lowercased().split { !isName(String($0)) && $0 != "-" && $0 != "_" }
    let name = words.joined(separator: "_").drop { $0 == "-" || $0 == "_" }
    return isName(name) ? String(name) : nil
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}

extension PartReader {
  /// Checks a name that is being declared.
  func isGoodName(_ name: String, _ kind: String, at range: SourceRange, reserved: [String] = []) -> Bool {
    guard NameRules.isName(name) else {
      let likely = NameRules.name(like: name).map { "write it like '\($0)'" }
      report(
        .badName,
        "the name of \(kind.withArticle) must be lower-case letters, digits, '_' and '-', beginning with a letter or digit, "
          + "not \(name.quoted)",
        at: range,
        help: name.contains(".") ? "a dotted name comes of nesting: declare it in its section or group" : likely)
      return false
    }
    guard !reserved.contains(name) else {
      report(
        .reservedName, "\(kind.withArticle) cannot be called '\(name)', which means something else in the language",
        at: range, help: "choose another name")
      return false
    }
    return true
  }

  /// A name that is being declared as a value, such as that of `rule: NAME`.
  func newName(_ node: Node, _ kind: String, reserved: [String] = []) -> String? {
    guard let text = text(node, "the name of \(kind.withArticle)") else { return nil }
    return isGoodName(text, kind, at: node.range, reserved: reserved) ? text : nil
  }
}

extension String {
  /// The word with `a` or `an` before it.
  var withArticle: String { ("aeiou".contains(first ?? "x") ? "an " : "a ") + self }
}
