extension String {
  /// Whether more marks stand on one character than any script stacks.
  ///
  /// Comparing and hashing text takes time that grows with the square of such a run, here and in whatever reads the
  /// document. Thirty in a row are the bound of Unicode's Stream-Safe Text Format (annex 15).
  var hasStackedMarks: Bool {
    let most = 30
    // Marks are 0x300 and up: their first byte is 0xCC or above.
    guard utf8.count > 2 * most, utf8.contains(where: { $0 >= 0xCC }) else { return false }
    var marks = 0
    for scalar in unicodeScalars {
      marks = scalar.isMark ? marks + 1 : 0
      if marks > most { return true }
    }
    return false
  }
}

extension Unicode.Scalar {
  /// Whether this stands on the character before. The combining class does not tell: U+0F73 has none, and comes apart into
  /// two marks that do.
  fileprivate var isMark: Bool {
    guard value >= 0x300 else { return false }
    switch properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: return true
    default: return false
    }
  }
}
