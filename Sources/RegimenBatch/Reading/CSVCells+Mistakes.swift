import RegimenDiagnostics
import RegimenDocument

extension CSVCells.Mistake {
  /// What is reported.
  func diagnostic(in text: DocumentText) -> Diagnostic {
    switch self {
    case .quoteInside(let quote, let isAfterBlanks):
      Diagnostic(
        .csvSyntax, "a '\"' may stand only in a cell that is in quotes as a whole",
        at: text.range(from: quote, to: quote + 1),
        help: isAfterBlanks
          ? "remove the blanks before the '\"'" : "put the whole cell in quotes, and write each '\"' in it twice")
    case .afterQuotes(let offset):
      Diagnostic(
        .csvSyntax, "a cell that is in quotes must end with them; something follows",
        at: text.range(from: offset, to: offset + 1), help: "write a '\"' that is part of the cell twice")
    case .unclosed(let quote, let lines):
      Diagnostic(
        .csvSyntax, "a cell that begins with '\"' must end with '\"'; this one never does",
        at: text.range(from: quote, to: quote + 1),
        help: "write the missing '\"'"
          + (lines == 0 ? "" : "; what follows it, down to the end, was taken for the text of this cell"))
    }
  }
}

extension CSVCells {
  /// The mistake of a row that has more or fewer cells than the header, if it has.
  func raggedness(columns: Int, delimiter: UInt8, in text: DocumentText) -> Diagnostic? {
    guard count != columns else { return nil }
    let end = text.source.bytes.count
    let name = delimiter == UInt8(ascii: "\t") ? "a tab" : "'\(Character(Unicode.Scalar(delimiter)))'"
    let isComma = delimiter == UInt8(ascii: ",")
    return Diagnostic(
      .csvSyntax, "a row must have as many cells as the header, which has \(columns); this one has \(count)",
      at: text.range(from: surplus ?? end, to: end),
      help: surplus == nil
        ? "write \(name) also between empty cells"
        : "put a cell that holds \(name) in quotes" + (isComma ? ", and write decimals with a point" : ""))
  }
}
