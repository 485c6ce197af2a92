extension String {
  /// The text, right-aligned.
  func padded(to columns: Int) -> String {
    String(repeating: " ", count: max(0, columns - count)) + self
  }

  /// The text with spaces at which no line is broken and none is dropped.
  var fixed: String { String(map { $0 == " " ? Character(StyledText.fixedSpace) : $0 }) }

  /// A bar of ten columns, filled as far as a part goes of the whole; by one column at the least, unless by none.
  static func bar(_ part: Int, of whole: Int) -> String {
    let columns = 10
    let filled = part == 0 ? 0 : Swift.min(columns, Swift.max(1, (part * columns + whole / 2) / whole))
    return String(repeating: "█", count: filled) + String(repeating: " ", count: columns - filled)
  }
}
