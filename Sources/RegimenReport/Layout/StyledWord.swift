import RegimenDiagnostics

/// What is not broken over two lines: characters between spaces, each with its columns and style.
struct StyledWord {
  /// A character as a terminal shows it.
  struct Cell {
    let text: String
    let columns: Int
    let style: TextStyle?
  }

  private(set) var cells: [Cell] = []
  private(set) var columns = 0

  var isEmpty: Bool { cells.isEmpty }

  mutating func append(_ cell: Cell) {
    cells.append(cell)
    columns += cell.columns
  }

  /// The word in pieces of so many columns at the most; a character wider than that is a piece of its own. No piece of
  /// several ends in a space.
  func pieces(columns most: Int) -> [StyledWord] {
    guard columns > most else { return [self] }
    var pieces = [StyledWord()]
    for cell in cells {
      let last = pieces[pieces.count - 1]
      if !last.isEmpty, last.columns + cell.columns > most { pieces.append(StyledWord()) }
      pieces[pieces.count - 1].append(cell)
    }
    return pieces.map(\.trimmed).filter { !$0.isEmpty }
  }

  /// The word without fixed spaces at its end.
  private var trimmed: StyledWord {
    var word = self
    while let last = word.cells.last, last.text == " " {
      word.cells.removeLast()
      word.columns -= last.columns
    }
    return word
  }
}

extension StyledText {
  /// A space at which no line is broken; it is shown as a plain one.
  static let fixedSpace: Unicode.Scalar = "\u{A0}"

  /// The words, without the spaces between them.
  var words: [StyledWord] {
    var words: [StyledWord] = []
    var word = StyledWord()
    for span in spans {
      for scalar in span.text.unicodeScalars {
        if scalar == " " {
          if !word.isEmpty { words.append(word) }
          word = StyledWord()
        } else {
          let cell = DisplayCell(scalar == Self.fixedSpace ? " " : scalar)
          word.append(StyledWord.Cell(text: cell.text, columns: cell.columns, style: span.style))
        }
      }
    }
    return word.isEmpty ? words : words + [word]
  }

  /// The columns it takes on one line.
  var columns: Int {
    spans.reduce(0) { $0 + $1.text.unicodeScalars.reduce(0) { $0 + DisplayCell($1).columns } }
  }
}
