/// The words of Swift code in order, without those of comments and of string literals; what a literal interpolates
/// is code.
struct SwiftWords {
  /// A name, a key word or a number.
  struct Word {
    let text: String
    /// The line it stands on, from 1.
    let line: Int
    /// What stands before it, blanks passed over: the last byte of it, or nil at the beginning.
    let before: UInt8?
    /// Whether a parenthesis follows at once.
    fileprivate(set) var isCalled = false
  }

  private(set) var all: [Word] = []

  private let source: [UInt8]
  private var place = 0
  private var line = 1
  private var before: UInt8?

  /// Reads a source, in UTF-8.
  init(_ source: [UInt8]) {
    self.source = source
    readCode(isInterpolated: false)
  }

  /// Reads code to the end, or to the parenthesis that ends an interpolation.
  private mutating func readCode(isInterpolated: Bool) {
    var depth = 0
    while let byte = peek() {
      if starts("//") {
        while let byte = peek(), byte != UInt8(ascii: "\n") { skip() }
      } else if starts("/*") {
        skipComment()
      } else if let hashes = hashesOfLiteral() {
        readLiteral(hashes: hashes)
      } else if Self.isPartOfWord(byte) {
        readWord()
      } else {
        if byte == UInt8(ascii: "(") { depth += 1 }
        if byte == UInt8(ascii: ")") { depth -= 1 }
        skip()
        if isInterpolated, depth < 0 { return }
        if byte != UInt8(ascii: " "), byte != UInt8(ascii: "\n") { before = byte }
      }
    }
  }

  private mutating func readWord() {
    let start = place
    while let byte = peek(), Self.isPartOfWord(byte) { skip() }
    let text = String(decoding: source[start..<place], as: UTF8.self)
    all.append(Word(text: text, line: line, before: before, isCalled: starts("(")))
    before = source[place - 1]
  }

  /// Skips a comment with those inside it.
  private mutating func skipComment() {
    var depth = 0
    repeat {
      if starts("/*") {
        depth += 1
        skip(2)
      } else if starts("*/") {
        depth -= 1
        skip(2)
      } else {
        skip()
      }
    } while depth > 0 && place < source.count
  }

  /// How many number signs a literal that begins here has; nil where none does.
  private func hashesOfLiteral() -> Int? {
    let hashes = source[place...].prefix { $0 == UInt8(ascii: "#") }.count
    return place + hashes < source.count && source[place + hashes] == UInt8(ascii: "\"") ? hashes : nil
  }

  private mutating func readLiteral(hashes: Int) {
    let signs = String(repeating: "#", count: hashes)
    skip(hashes)
    let quotes = starts("\"\"\"") ? "\"\"\"" : "\""
    skip(quotes.utf8.count)
    while place < source.count, !starts(quotes + signs) {
      if starts("\\\(signs)(") {
        skip(hashes + 2)
        before = UInt8(ascii: "(")
        readCode(isInterpolated: true)
      } else {
        skip(starts("\\\(signs)") ? hashes + 2 : 1)
      }
    }
    skip(quotes.utf8.count + hashes)
    before = UInt8(ascii: "\"")
  }

  private func peek() -> UInt8? { place < source.count ? source[place] : nil }

  private func starts(_ text: String) -> Bool { source[place...].starts(with: text.utf8) }

  private mutating func skip(_ count: Int = 1) {
    let end = min(place + count, source.count)
    line += source[place..<end].count { $0 == UInt8(ascii: "\n") }
    place = end
  }

  private static func isPartOfWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), 0x80...:
      true
    default: false
    }
  }
}
