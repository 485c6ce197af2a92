extension PackDocument {
  /// Words within a line, some of which stand out or lead somewhere.
  struct Text: Sendable, Hashable {
    /// Words of one kind.
    enum Piece: Sendable, Hashable {
      case words(String)
      case strong(String)
      case code(String)
      /// Words that lead to a place in the document.
      case link(String, to: String)
      /// An address on the web.
      case address(String)
    }

    let pieces: [Piece]

    /// Creates a text from words.
    init(_ words: String) { pieces = [.words(words)] }
  }
}

extension PackDocument.Text: ExpressibleByStringInterpolation {
  /// Collects the pieces of a literal.
  struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var pieces: [Piece] = []

    init(literalCapacity: Int, interpolationCount: Int) {}

    mutating func appendLiteral(_ words: String) {
      if !words.isEmpty { pieces.append(.words(words)) }
    }
    mutating func appendInterpolation(_ value: some CustomStringConvertible) { appendLiteral(value.description) }
    mutating func appendInterpolation(_ text: PackDocument.Text) { pieces += text.pieces }
    mutating func appendInterpolation(strong words: String) { pieces.append(.strong(words)) }
    mutating func appendInterpolation(code value: some CustomStringConvertible) {
      pieces.append(.code(value.description))
    }
    mutating func appendInterpolation(_ words: String, to id: String) { pieces.append(.link(words, to: id)) }
    mutating func appendInterpolation(address: String) { pieces.append(.address(address)) }
  }

  init(stringLiteral words: String) { self.init(words) }

  init(stringInterpolation: StringInterpolation) { pieces = stringInterpolation.pieces }
}

extension [PackDocument.Text] {
  /// The texts in one, with words between them.
  func joined(with words: String) -> PackDocument.Text {
    dropFirst().reduce(first ?? "") { "\($0)\(words)\($1)" }
  }
}
