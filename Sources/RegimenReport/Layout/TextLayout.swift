import RegimenDiagnostics

/// Sets paragraphs, and columns with a lead at their left, into lines of so many columns.
struct TextLayout {
  /// Columns of a line.
  let width: Int
  /// Whether styles are written.
  let isColored: Bool
  /// Everything set so far, each line with its line break.
  private(set) var text = ""
  private var indent = 0
  /// Leads that wait for the next line, each with the column it begins at.
  private var leads: [(column: Int, lead: StyledText)] = []

  /// Creates a layout. Under 20 columns no text can be set.
  init(width: Int, isColored: Bool) {
    self.width = max(width, 20)
    self.isColored = isColored
  }

  /// Columns that are left for text.
  var room: Int { width - indent }

  /// Sets an empty line, unless one was just set.
  mutating func skipLine() {
    if !text.isEmpty, !text.hasSuffix("\n\n") { text += "\n" }
  }

  /// Sets a paragraph; `hanging` is how much further its second and later lines begin.
  mutating func paragraph(_ content: StyledText, hanging: Int = 0) {
    var line: [StyledWord] = []
    var used = 0
    var isFirst = true
    for word in content.words.flatMap({ $0.pieces(columns: max(room - hanging, 1)) }) {
      let needed = line.isEmpty ? word.columns : used + 1 + word.columns
      if !line.isEmpty, needed > (isFirst ? room : room - hanging) {
        emit(line, hanging: isFirst ? 0 : hanging)
        (line, used, isFirst) = ([word], word.columns, false)
      } else {
        line.append(word)
        used = needed
      }
    }
    if !line.isEmpty || !leads.isEmpty { emit(line, hanging: isFirst ? 0 : hanging) }
  }

  /// Sets a line as it is, its spaces kept, however long.
  mutating func verbatim(_ content: StyledText) {
    let fixed = content.spans.map { StyledText($0.text.replacing(" ", with: String(StyledText.fixedSpace)), $0.style) }
    let line = fixed.joined(separator: "").words
    line.isEmpty ? skipLine() : emit(line, hanging: 0)
  }

  /// Sets a body with a lead at its left, `columns` wide. A lead that is too wide gets a line of its own.
  mutating func column(_ lead: StyledText, columns: Int, _ body: (inout TextLayout) -> Void) {
    if lead.columns < columns {
      leads.append((indent, lead))
    } else {
      paragraph(lead)
    }
    indented(by: columns, body)
    if !leads.isEmpty { emit([], hanging: 0) }
  }

  /// Sets a body further to the right.
  mutating func indented(by columns: Int, _ body: (inout TextLayout) -> Void) {
    indent += columns
    body(&self)
    indent -= columns
  }

  /// Sets a line of one character, as wide as the text.
  mutating func rule(_ character: Character, _ style: TextStyle? = nil) {
    paragraph(StyledText(String(repeating: character, count: room), style))
  }

  private mutating func emit(_ words: [StyledWord], hanging: Int) {
    var used = 0
    var line = ""
    for (column, lead) in leads {
      line += String(repeating: " ", count: column - used)
      line += painted(lead.words.joinedCells())
      used = column + lead.columns
    }
    leads = []
    if !words.isEmpty { line += String(repeating: " ", count: indent + hanging - used) }
    text += line + painted(words.joinedCells()) + "\n"
  }

  private func painted(_ cells: [StyledWord.Cell]) -> String {
    var painted = ""
    var current: TextStyle?
    for cell in cells {
      if isColored, cell.style != current {
        painted += (current == nil ? "" : TextStyle.end) + (cell.style?.begin ?? "")
        current = cell.style
      }
      painted += cell.text
    }
    return current == nil ? painted : painted + TextStyle.end
  }
}

extension [StyledWord] {
  /// The words' cells with a space between words, in the style that both sides share.
  fileprivate func joinedCells() -> [StyledWord.Cell] {
    var cells: [StyledWord.Cell] = []
    for word in self {
      if let last = cells.last {
        let style = last.style == word.cells.first?.style ? last.style : nil
        cells.append(StyledWord.Cell(text: " ", columns: 1, style: style))
      }
      cells += word.cells
    }
    return cells
  }
}
