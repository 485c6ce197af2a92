import RegimenDiagnostics

/// What to say about one kind of problem that libyaml reports.
struct SyntaxWording {
  let code: DiagnosticCode
  let message: String
  let help: String?
  /// Whether the place to show is where libyaml began to read something, and not where it gave up.
  let isAboutContext: Bool

  init(_ message: String, code: DiagnosticCode = .yamlSyntax, isAboutContext: Bool = false, help: String?) {
    self.message = message
    self.code = code
    self.isAboutContext = isAboutContext
    self.help = help
  }

  static let tag = SyntaxWording(
    "a value may not carry a tag", code: .tag, isAboutContext: true,
    help: "remove it; quote the value if text that begins with '!' is meant")

  static let tab = SyntaxWording(
    "a line must be indented by spaces; here is a tab", code: .tab, help: "replace the tab by spaces")

  static let afterValue = SyntaxWording(
    "a value must be the last thing on its line; more follows here",
    help: "put the whole value in quotes; write a single quote that is part of the text twice")

  static let directive = SyntaxWording(
    "a line may begin with '%' only to give the version of YAML", isAboutContext: true,
    help: "remove the line; quote text that begins with '%'")

  static func reserved(_ character: Unicode.Scalar) -> SyntaxWording {
    SyntaxWording(
      "a value without quotes may not begin with \(String(character).quoted)", help: "put the value in quotes")
  }

  static func control(_ character: Unicode.Scalar) -> SyntaxWording {
    let digits = String(character.value, radix: 16, uppercase: true)
    let code = String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    return SyntaxWording(
      "a file may not hold control characters; here is U+\(code)",
      help: "remove it, or write it as an escape in double quotes")
  }

  /// By libyaml's words for the problem.
  static let all: [String: SyntaxWording] = structure.merging(texts) { first, _ in first }

  private static let structure = [
    "mapping values are not allowed in this context": SyntaxWording(
      "a key may not begin amid another value",
      help: "put each key on a line of its own, indented like its neighbours; quote text that holds ': '"),
    "did not find expected key": SyntaxWording(
      "a mapping must go on with a key, indented like the others",
      help: "indent the line like the keys before it, or quote text that goes on here"),
    "could not find expected ':'": SyntaxWording(
      "a key must be followed by ': ' on its line", isAboutContext: true,
      help: "write the ':' and a space after the key; indent the line further if it belongs to the text before"),
    "did not find expected '-' indicator": SyntaxWording(
      "a list must go on with '- ', indented like the others",
      help: "indent the line like the rest of the list, or further if it belongs to the value before"),
    "block sequence entries are not allowed in this context": SyntaxWording(
      "a list may not begin on the line of its key",
      help: "begin it on the next line; quote text that begins with '- '"),
    "mapping keys are not allowed in this context": SyntaxWording(
      "a key may not begin here with '?'",
      help: "write 'key: value' on a line of its own; quote text that begins with '?'"),
    "did not find expected ',' or ']'": SyntaxWording(
      "values in '[ ]' must have ',' between them and ']' after the last", help: "write the missing ',' or ']'"),
    "did not find expected ',' or '}'": SyntaxWording(
      "values in '{ }' must have ',' between them and '}' after the last", help: "write the missing ',' or '}'"),
    "did not find expected node content": SyntaxWording(
      "a value must stand here", help: "write the value; quote it if it is text that begins with a bracket or ','"),
    "did not find expected <document start>": SyntaxWording(
      "lines that begin with '%' must be followed by '---'",
      help: "remove them, or write '---' on a line before the document"),
    "found incompatible YAML document": SyntaxWording(
      "the version of YAML must be 1.1 or 1.2", help: "remove the line"),
    "found duplicate %YAML directive": SyntaxWording("the version of YAML may stand once", help: "remove the line"),
  ]

  private static let texts = [
    "found a tab character that violates indentation": tab,
    "found a tab character where an indentation space is expected": tab,
    "found unexpected end of stream": unclosedQuote,
    "found unexpected document indicator": unclosedQuote,
    "found unknown escape character": SyntaxWording(
      "a '\\' in double quotes must begin an escape that YAML has",
      help: "write '\\\\' for a backslash, or use single quotes, where '\\' is itself"),
    "did not find expected hexdecimal number": SyntaxWording(
      "an escape '\\x', '\\u' or '\\U' must have 2, 4 or 8 hexadecimal digits", help: "write all its digits"),
    "found invalid Unicode character escape code": SyntaxWording(
      "an escape must name a character; this number is none",
      help: "write the character itself, or '\\U' and its 8 digits"),
    "found unexpected ':'": SyntaxWording(
      "a ':' in brackets must have a space after it", help: "write the space, or quote text that holds ':'"),
    "did not find expected alphabetic or numeric character": SyntaxWording(
      "'*' and '&' must begin a name of letters, digits, '-' and '_', and nothing else",
      help: "quote text that begins with '*' or '&'"),
    "did not find expected comment or line break": SyntaxWording(
      "'|' or '>' must be the last thing on its line; its text begins on the next",
      help: "begin the text on the next line; quote text that begins with '|' or '>'"),
    "found an indentation indicator equal to 0": SyntaxWording(
      "the indentation given after '|' or '>' must be 1 to 9", help: "leave the number out"),
  ]

  private static let unclosedQuote = SyntaxWording(
    "text that begins with a quote must end with the same quote; this one never does", isAboutContext: true,
    help: "write the missing quote")
}
