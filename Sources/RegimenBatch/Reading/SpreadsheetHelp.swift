import RegimenDiagnostics

/// What to do about cells that a spreadsheet has altered. The cell itself is never repeated: help may go to logs.
enum SpreadsheetHelp {
  /// The mistake, with help for what the cell looks like.
  static func adding(to mistake: Diagnostic, cell: String) -> Diagnostic {
    guard let help = help(for: cell.trimmingBlanks, code: mistake.code) else { return mistake }
    let isReplaced = mistake.code != .unknownValue || mistake.help == nil
    return Diagnostic(
      mistake.code, severity: mistake.severity, mistake.message, at: mistake.range, path: mistake.path,
      notes: mistake.notes, help: isReplaced ? help : "\(mistake.help ?? ""); \(help)")
  }

  private static func help(for cell: String, code: DiagnosticCode) -> String? {
    switch code {
    case .badDate, .wrongKind, .unknownValue:
      if isErrorValue(cell) { return "the spreadsheet could not work the cell out: correct its formula" }
      if isMissing(cell) { return "leave the cell empty where nothing is known" }
      if code == .badDate { return date(cell) }
      return flag(cell) ?? number(cell)
    case .offGrid: return hasGroupsOfThree(cell) ? "a point begins the decimals; write thousands without one" : nil
    default: return nil
    }
  }

  private static func isErrorValue(_ cell: String) -> Bool {
    cell.hasPrefix("#") && (cell.hasSuffix("!") || cell.hasSuffix("?"))
  }

  private static func isMissing(_ cell: String) -> Bool {
    ["unknown", "na", "n/a", "#n/a", "nan", "null", "nil", "none", "-", "--", "–", "?", "."].contains(cell.lowercased())
  }

  private static func date(_ cell: String) -> String {
    let isSerial =
      cell.utf8.allSatisfy { isDigit($0) || $0 == UInt8(ascii: ".") } && cell.utf8.count { $0 == UInt8(ascii: ".") } < 2
    return isSerial
      ? "a spreadsheet may have written the day as a number: give the column the format yyyy-mm-dd"
      : "write it as year-month-day, like 2026-11-20: in a spreadsheet, give the column the format yyyy-mm-dd"
  }

  private static func flag(_ cell: String) -> String? {
    guard ["true", "false", "yes", "no"].contains(cell.lowercased()), cell != cell.lowercased() else { return nil }
    return "write yes or no in small letters: a spreadsheet may have changed the word, unless the column is text"
  }

  private static func number(_ cell: String) -> String? {
    let separators: Set<Character> = [",", ".", " ", "'", "’", "\u{A0}", "\u{202F}"]
    let body = cell.hasPrefix("-") ? cell.dropFirst() : cell[...]
    guard let first = body.utf8.first, isDigit(first), body.contains(where: separators.contains),
      body.allSatisfy({ separators.contains($0) || $0.isWholeNumber })
    else { return nil }
    let parts = body.split(separator: ",", omittingEmptySubsequences: false)
    let isDecimalComma =
      parts.count == 2 && parts.allSatisfy { $0.utf8.allSatisfy(isDigit) } && parts[1].utf8.count != 3
    return isDecimalComma
      ? "write decimals with a point, such as 1.5"
      : "write a number with a point before the decimals and nothing between thousands, such as 1234.5"
  }

  private static func hasGroupsOfThree(_ cell: String) -> Bool {
    let groups = cell.split(separator: ".", omittingEmptySubsequences: false)
    return groups.count > 1 && groups.dropFirst().allSatisfy { $0.utf8.count == 3 && $0.utf8.allSatisfy(isDigit) }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
}

extension String {
  fileprivate var trimmingBlanks: String {
    let isBlank = { (character: Character) in character.isWhitespace }
    return String(drop(while: isBlank).reversed().drop(while: isBlank).reversed())
  }
}
