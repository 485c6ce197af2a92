import RegimenDiagnostics

/// Words on their way into Markdown (CommonMark, with the tables of GitHub), which must not read them as marks.
enum MarkdownWords {
  private static let marks: Set<Character> = ["\\", "`", "*", "_", "[", "]", "<", ">", "&", "~", "$"]

  /// The words on one line, with every mark that means something within a line taken as itself.
  static func escaped(_ words: String) -> String {
    String(line(words).flatMap { marks.contains($0) ? ["\\", $0] : [$0] })
  }

  /// The words on one line as code, between more backticks than they hold in a row.
  static func code(_ words: String) -> String {
    let words = line(words)
    let longest = words.split { $0 != "`" }.map(\.count).max() ?? 0
    let fence = String(repeating: "`", count: longest + 1)
    return longest == 0 ? "\(fence)\(words)\(fence)" : "\(fence) \(words) \(fence)"
  }

  /// A line that Markdown does not take for a heading, an item of a list, a rule or an indented block.
  static func atStart(_ line: String) -> String {
    let line = String(line.drop { $0 == " " })
    if let first = line.first, "#+-=".contains(first) { return "\\\(line)" }
    let digits = line.prefix { $0.isASCII && $0.isNumber }
    let rest = line[digits.endIndex...]
    guard !digits.isEmpty, rest.first == "." || rest.first == ")" else { return line }
    return "\(digits)\\\(rest)"
  }

  private static func line(_ words: String) -> String {
    printable(String(words.map { $0.isNewline || $0 == "\t" ? " " : $0 }))
  }
}
