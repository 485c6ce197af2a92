/// How nested records are written in a notation.
package struct Notation {
  /// Before and after a record.
  let start: [UInt8], end: [UInt8]
  /// Between the lines of the record itself, and between those of a section.
  let separator: [UInt8], innerSeparator: [UInt8]
  /// Around a section.
  let open: [UInt8], close: [UInt8]
  /// Around a key, and around a word or a date.
  let keyStart: [UInt8], keyEnd: [UInt8], wordStart: [UInt8], wordEnd: [UInt8]
  /// The words for no and yes.
  let flags: [String]

  /// One JSON object a line.
  package static let ndjson = Notation(
    start: "{", end: "}\n", separator: ",", innerSeparator: ",", open: "{", close: "}", keyStart: "\"",
    keyEnd: "\":", wordStart: "\"", wordEnd: "\"", flags: ["false", "true"])

  /// YAML documents after one another, sections in braces.
  package static let yaml = Notation(
    start: "---\n", end: "\n", separator: "\n", innerSeparator: ", ", open: "{", close: "}", keyStart: "",
    keyEnd: ": ", wordStart: "", wordEnd: "", flags: ["no", "yes"])

  private init(
    start: String, end: String, separator: String, innerSeparator: String, open: String, close: String,
    keyStart: String, keyEnd: String, wordStart: String, wordEnd: String, flags: [String]
  ) {
    (self.start, self.end) = (Array(start.utf8), Array(end.utf8))
    (self.separator, self.innerSeparator) = (Array(separator.utf8), Array(innerSeparator.utf8))
    (self.open, self.close) = (Array(open.utf8), Array(close.utf8))
    (self.keyStart, self.keyEnd) = (Array(keyStart.utf8), Array(keyEnd.utf8))
    (self.wordStart, self.wordEnd) = (Array(wordStart.utf8), Array(wordEnd.utf8))
    self.flags = flags
  }

  /// A key, ready to be followed by its value.
  func key(_ name: some StringProtocol) -> [UInt8] { keyStart + Array(name.utf8) + keyEnd }

  /// A word or a date.
  func word(_ word: some StringProtocol) -> [UInt8] { wordStart + Array(word.utf8) + wordEnd }
}
