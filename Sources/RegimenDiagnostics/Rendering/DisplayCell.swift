/// What a terminal shows for one character, and how many columns that takes.
package struct DisplayCell: Equatable {
  /// Characters that are safe to print.
  package let text: String
  /// The columns they take: 0 for a mark on the character before.
  package let columns: Int

  /// The cell of a character: itself, or an escape where a terminal would obey it or show nothing.
  package init(_ scalar: Unicode.Scalar) {
    guard scalar.isPrintable else {
      self.init(escape: scalar)
      return
    }
    self.init(text: String(scalar), columns: scalar.columns)
  }

  /// The cell that names a character instead of showing it.
  init(escape scalar: Unicode.Scalar) {
    self.init(ascii: "\\u{\(String(scalar.value, radix: 16))}")
  }

  /// The cell of a byte that is not UTF-8.
  init(invalid byte: UInt8) {
    self.init(ascii: "\\x\(byte < 0x10 ? "0" : "")\(String(byte, radix: 16))")
  }

  /// The cell of a tab, which reaches to the next multiple of four columns.
  init(tabAt column: Int) {
    self.init(ascii: String(repeating: " ", count: 4 - column % 4))
  }

  private init(ascii: String) {
    self.init(text: ascii, columns: ascii.utf8.count)
  }

  private init(text: String, columns: Int) {
    self.text = text
    self.columns = columns
  }
}

/// Returns a text in which nothing is left that a terminal would obey, or show as nothing.
package func printable(_ text: String) -> String {
  guard text.unicodeScalars.contains(where: { !$0.isPrintable }) else { return text }
  return text.unicodeScalars.map { DisplayCell($0).text }.joined()
}

extension Unicode.Scalar {
  /// Whether a terminal shows a character for this, and does nothing else.
  package var isPrintable: Bool {
    if value < 0x7F { return value >= 0x20 }
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse, .unassigned: return false
    default: return true
    }
  }

  fileprivate var columns: Int {
    if value < 0x300 { return 1 }
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark: return 0
    default: break
    }
    if (0x1160...0x11FF).contains(value) { return 0 }
    return isWide ? 2 : 1
  }

  /// Whether this is wide or fullwidth by Unicode's annex 11 (by blocks: a few unassigned places count as wide), or an
  /// emoji by default.
  private var isWide: Bool {
    switch value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x4DBF, 0x4E00...0xA4CF, 0xA960...0xA97C, 0xAC00...0xD7A3,
      0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18DFF,
      0x1AFF0...0x1B2FF, 0x1F200...0x1F265, 0x20000...0x3FFFD:
      true
    default:
      properties.isEmojiPresentation
    }
  }
}
