import RegimenDiagnostics
import RegimenDocument
import RegimenJSON
import RegimenTestSupport
import RegimenYAML
import Testing

/// JSON is nearly YAML: what both readers accept, they read as the same nodes in the same places. They differ where
/// YAML 1.1, as libyaml has it,
/// - takes each half of a surrogate pair for a character of its own, and refuses it;
/// - refuses U+007F to U+009F and U+FFFE as they are, and folds U+0085, U+2028 and U+2029 in quotes into spaces;
/// - refuses a tab before the first bracket;
/// - wants a key of more than 1024 characters, or one followed by a line break before its ':', written in another way.
/// The random documents hold none of these.
@Suite struct ReaderAgreementTests {
  @Test(arguments: 0..<200 as Range<UInt64>)
  func `a random document in JSON reads as the same nodes through both readers`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    var writer = JSONWriter()
    writer.writeDocument(using: &generator)
    let source = SourceText(name: "file", text: writer.text)
    let json = try JSONReader.read(source)
    #expect(json == (try YAMLReader.read(source)))
    #expect(json.outline == writer.outline)
  }
}

/// Writes a random tree as JSON, with random blanks and escapes, and as the outline of the nodes that it must read as.
private struct JSONWriter {
  private(set) var text = ""
  private var lines: [String] = []
  private var indent = ""

  var outline: String { lines.joined(separator: "\n") }

  mutating func writeDocument(using generator: inout SeededGenerator) {
    text += ["", " ", "\n", "\r\n"].randomElement(using: &generator) ?? ""
    writeContent(key: "", depth: 0, using: &generator)
    blank(using: &generator)
  }

  private mutating func writeValue(key: String = "", depth: Int, using generator: inout SeededGenerator) {
    blank(using: &generator)
    writeContent(key: key, depth: depth, using: &generator)
    blank(using: &generator)
  }

  private mutating func writeContent(key: String, depth: Int, using generator: inout SeededGenerator) {
    let kinds = depth < 5 ? 0..<6 : 2..<6
    switch Int.random(in: kinds, using: &generator) {
    case 0: writeList(key, depth, using: &generator)
    case 1: writeObject(key, depth, using: &generator)
    case 2: lines.append(indent + key + writeString(using: &generator).debugDescription)
    case 3: writeWord(["true", "false", "null"].randomElement(using: &generator) ?? "", key)
    default: writeWord(number(using: &generator), key)
    }
  }

  private mutating func writeWord(_ word: String, _ key: String) {
    text += word
    lines.append(indent + key + word)
  }

  private mutating func writeList(_ key: String, _ depth: Int, using generator: inout SeededGenerator) {
    let count = Int.random(in: 0...5, using: &generator)
    lines.append(indent + key + "list of \(count)")
    indent += "  "
    text += "["
    for index in 0..<count {
      if index > 0 { text += "," }
      writeValue(depth: depth + 1, using: &generator)
    }
    text += "]"
    indent.removeLast(2)
  }

  private mutating func writeObject(_ key: String, _ depth: Int, using generator: inout SeededGenerator) {
    let count = Int.random(in: 0...12, using: &generator)
    lines.append(indent + key + "mapping of \(count)")
    indent += "  "
    text += "{"
    for index in 0..<count {
      if index > 0 { text += "," }
      blank(using: &generator)
      let key = writeString("\(index)", using: &generator)
      text += Bool.random(using: &generator) ? ":" : " : "
      writeValue(key: key.debugDescription + ": ", depth: depth + 1, using: &generator)
    }
    text += "}"
    indent.removeLast(2)
  }

  /// Writes a string that begins with `start`, and returns what it reads as.
  private mutating func writeString(_ start: String = "", using generator: inout SeededGenerator) -> String {
    let pieces = [
      ("a", "a"), (" ", " "), ("é", "é"), ("患", "患"), ("🙂", "🙂"), (#"\""#, "\""), (#"\\"#, "\\"), (#"\/"#, "/"),
      (#"\n"#, "\n"), (#"\t"#, "\t"), (#"\r"#, "\r"), (#"\b"#, "\u{8}"), (#"\f"#, "\u{C}"), (#"\u00e9"#, "é"),
      (#"\u60A3"#, "患"), (#"\u0000"#, "\0"), ("#", "#"), (": ", ": "), ("- ", "- "), ("'", "'"), ("{", "{"),
      ("e\u{301}", "e\u{301}"),
    ]
    var read = start
    text += "\"" + start
    for _ in 0..<Int.random(in: 0...8, using: &generator) {
      guard let (written, meant) = pieces.randomElement(using: &generator) else { continue }
      text += written
      read += meant
    }
    text += "\""
    return read
  }

  private func number(using generator: inout SeededGenerator) -> String {
    let integer = ["0", "-0", "7", "-12", "100", "12345678901234567890"].randomElement(using: &generator) ?? ""
    let fraction = ["", "", ".0", ".50", ".125"].randomElement(using: &generator) ?? ""
    let exponent = ["", "", "", "e5", "E-2", "e+10"].randomElement(using: &generator) ?? ""
    return integer + fraction + exponent
  }

  private mutating func blank(using generator: inout SeededGenerator) {
    text += ["", "", "", " ", "\n", "\r\n", "  ", " \t"].randomElement(using: &generator) ?? ""
  }
}
