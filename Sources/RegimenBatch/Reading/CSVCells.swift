/// One row of a table, cut into cells.
struct CSVCells: Sendable, Hashable {
  /// A cell.
  struct Cell: Sendable, Hashable {
    /// Its bytes in the row: without blanks around it, with the quotes.
    let range: Range<Int>
    /// Whether it is in quotes.
    let isQuoted: Bool
  }

  /// A breach of RFC 4180.
  enum Mistake: Sendable, Hashable {
    /// A quote in a cell that is not in quotes; whether only blanks stand before it.
    case quoteInside(at: Int, isAfterBlanks: Bool)
    /// Something between the end of the quotes and the end of the cell.
    case afterQuotes(at: Int)
    /// Quotes that never end, and the line breaks after their beginning.
    case unclosed(at: Int, lines: Int)
  }

  /// The cells, up to the number wanted.
  private(set) var cells: [Cell] = []
  /// How many cells the row has.
  private(set) var count = 0
  /// Where the first cell begins that is not wanted.
  private(set) var surplus: Int?
  /// What is wrong, at most once in a cell.
  private(set) var mistakes: [Mistake] = []

  private let bytes: ArraySlice<UInt8>

  /// Cuts a row, without the line break that ends it.
  ///
  /// - Parameters:
  ///   - delimiter: What stands between cells; nil for any that there is.
  ///   - most: How many cells are wanted; the others are counted only.
  init(_ bytes: ArraySlice<UInt8>, delimiter: UInt8?, most: Int = .max) {
    self.bytes = bytes
    var offset = bytes.startIndex
    repeat {
      let start = offset
      let (cell, end) = cell(from: start, delimiter)
      count += 1
      if cells.count < most { cells.append(cell) } else if surplus == nil { surplus = start }
      offset = end + 1
    } while offset <= bytes.endIndex
  }

  /// The text of a cell, quotes resolved.
  func text(_ cell: Cell) -> String {
    guard cell.isQuoted else { return String(decoding: bytes[cell.range], as: UTF8.self) }
    var text: [UInt8] = []
    var isSecondQuote = false
    for byte in bytes[cell.range].dropFirst().dropLast() {
      if byte == UInt8(ascii: "\""), isSecondQuote {
        isSecondQuote = false
        continue
      }
      isSecondQuote = byte == UInt8(ascii: "\"")
      text.append(byte)
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// Whether nothing but blanks is in a cell.
  func isBlank(_ cell: Cell) -> Bool {
    let content = cell.isQuoted ? bytes[cell.range].dropFirst().dropLast() : bytes[cell.range]
    return content.allSatisfy { Self.blanks.contains($0) }
  }

  private static let blanks: [UInt8] = [0x20, 0x09, 0x0D, 0x0A]

  /// Whether all cells of a row are blank.
  static func areBlank(_ bytes: Slice<UnsafeBufferPointer<UInt8>>, _ delimiter: UInt8?) -> Bool {
    var hasQuotes = false
    for byte in bytes {
      if byte == UInt8(ascii: "\"") {
        hasQuotes = true
      } else if !(blanks.contains(byte) || (delimiter.map { $0 == byte } ?? CSVDelimiter.all.contains(byte))) {
        return false
      }
    }
    guard hasQuotes else { return true }
    let row = CSVCells(Array(bytes)[...], delimiter: delimiter)
    return row.mistakes.isEmpty && row.cells.allSatisfy(row.isBlank)
  }
}

extension CSVCells {
  /// The cell that begins at an offset, and where it ends.
  private mutating func cell(from start: Int, _ delimiter: UInt8?) -> (Cell, end: Int) {
    guard start < bytes.endIndex, bytes[start] == UInt8(ascii: "\"") else {
      let end = endOfCell(from: start, delimiter)
      if let quote = bytes[start..<end].firstIndex(of: UInt8(ascii: "\"")) {
        mistakes.append(
          .quoteInside(at: quote, isAfterBlanks: bytes[start..<quote].allSatisfy { Self.blanks.contains($0) }))
      }
      return (Cell(range: trimmed(start..<end), isQuoted: false), end)
    }
    guard let closing = closingQuote(from: start + 1) else {
      let lines = bytes[start...].count { $0 == UInt8(ascii: "\n") }
      mistakes.append(.unclosed(at: start, lines: lines))
      return (Cell(range: start..<bytes.endIndex, isQuoted: false), bytes.endIndex)
    }
    let end = endOfCell(from: closing + 1, delimiter)
    let rest = trimmed((closing + 1)..<end)
    if !rest.isEmpty { mistakes.append(.afterQuotes(at: rest.lowerBound)) }
    return (Cell(range: start..<(closing + 1), isQuoted: true), end)
  }

  private func endOfCell(from start: Int, _ delimiter: UInt8?) -> Int {
    guard let delimiter else {
      return bytes[start...].firstIndex { CSVDelimiter.all.contains($0) } ?? bytes.endIndex
    }
    return bytes[start...].firstIndex(of: delimiter) ?? bytes.endIndex
  }

  /// The quote that ends a cell; a doubled one does not.
  private func closingQuote(from start: Int) -> Int? {
    var offset = start
    while let quote = bytes[offset...].firstIndex(of: UInt8(ascii: "\"")) {
      guard quote + 1 < bytes.endIndex, bytes[quote + 1] == UInt8(ascii: "\"") else { return quote }
      offset = quote + 2
    }
    return nil
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var range = range
    while !range.isEmpty, Self.blanks.contains(bytes[range.lowerBound]) {
      range = (range.lowerBound + 1)..<range.upperBound
    }
    while !range.isEmpty, Self.blanks.contains(bytes[range.upperBound - 1]) {
      range = range.lowerBound..<(range.upperBound - 1)
    }
    return range
  }
}
