import RegimenDiagnostics
import RegimenDocument
import RegimenModel

/// Reads the names of columns, and reports every one that is wrong.
struct CSVHeaderReader {
  /// After so many mistakes reading stops; a likely name is looked for in the first of them only.
  private static let mostMistakes = 1000
  private static let mostSuggestions = 100

  private let text: DocumentText
  private let declared: [String: CSVColumn]
  private let names: [String]
  private var mistakes: [Diagnostic] = []
  private var places: [String: SourceRange] = [:]

  init(_ text: DocumentText, vocabulary: Vocabulary) {
    self.text = text
    (declared, names) = CSVColumn.declared(by: vocabulary)
  }

  /// The columns of a header.
  mutating func columns(_ row: CSVCells) throws(DiagnosticFailure) -> [CSVColumn] {
    mistakes = row.mistakes.prefix(Self.mostMistakes).map { $0.diagnostic(in: text) }
    var columns: [CSVColumn] = []
    for (index, cell) in row.cells.enumerated() where mistakes.count < Self.mostMistakes {
      let range = text.range(from: cell.range.lowerBound, to: cell.range.upperBound)
      if let column = column(row.text(cell), number: index + 1, at: range) { columns.append(column) }
    }
    guard mistakes.isEmpty else { throw DiagnosticFailure(mistakes) }
    return columns
  }

  private mutating func column(_ name: String, number: Int, at range: SourceRange) -> CSVColumn? {
    guard name.contains(where: { !$0.isWhitespace }) else {
      mistakes.append(
        Diagnostic(
          .badName, "a column must have a name; column \(number) has none", at: range,
          help: "name it, or delete the whole column: a spreadsheet may take it for empty"))
      return nil
    }
    if let first = places[name] {
      mistakes.append(
        Diagnostic(
          .duplicateKey, "a table may have each column once; \(name.quoted) is here again", at: range,
          notes: [Diagnostic.Note("it stands here first", at: first)], help: "remove or rename one of them"))
      return nil
    }
    places[name] = range
    if let column = CSVColumn(name, among: declared) { return column }
    mistakes.append(
      Diagnostic(.unknownName, "there is no column \(name.quoted)", at: range, help: help(for: name)))
    return nil
  }

  private func help(for name: String) -> String {
    let carried = "a column that is only carried along is named meta.ANYTHING"
    if name == "meta" || name == "meta." { return carried }
    let parts = names.filter { $0.hasPrefix(name + ".") }
    if let last = parts.last {
      let shown = parts.count > 3 ? parts[..<2] + ["…", last] : parts[...]
      return "each part of it has a column of its own: \(shown.joined(separator: ", "))"
    }
    let likely = mistakes.count < Self.mostSuggestions ? closestSpelling(to: name, among: names) : nil
    return likely.map { "did you mean '\($0)'?" } ?? "columns are named after the pack's facts; \(carried)"
  }
}
