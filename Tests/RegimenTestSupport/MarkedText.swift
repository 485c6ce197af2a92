package import RegimenDiagnostics

/// A text in which `«` and `»` mark the places a test speaks of. The marks are not part of the text.
package struct MarkedText {
  /// The text without its marks.
  package let text: String
  /// What was marked, in the order of the beginnings, outer before inner.
  package let ranges: [Range<SourcePosition>]

  /// Takes the marks out of a text. Lines end with LF or CR LF.
  package init(_ marked: String) {
    var text = String.UnicodeScalarView()
    var place = SourcePosition.start
    var starts: [SourcePosition] = []
    var ranges: [Range<SourcePosition>] = []
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "«":
        starts.append(place)
      case "»":
        if let start = starts.popLast() { ranges.append(start..<place) }
      default:
        text.append(scalar)
        place = Self.place(after: scalar, at: place)
      }
    }
    self.text = String(text)
    self.ranges = ranges.outermostFirst()
  }

  /// The text as a file.
  package func source(_ name: String = "file") -> SourceText {
    SourceText(name: name, text: text)
  }

  private static func place(after scalar: Unicode.Scalar, at place: SourcePosition) -> SourcePosition {
    let offset = place.offset + String(scalar).utf8.count
    if scalar == "\n" { return SourcePosition(offset: offset, line: place.line + 1, column: 1) }
    let isMark = place == .start && scalar == "\u{FEFF}"
    return SourcePosition(offset: offset, line: place.line, column: place.column + (isMark ? 0 : 1))
  }
}

extension [Range<SourcePosition>] {
  /// Sorts by beginning; of those that begin together the longest comes first.
  func outermostFirst() -> [Range<SourcePosition>] {
    sorted { $0.lowerBound == $1.lowerBound ? $0.upperBound > $1.upperBound : $0.lowerBound < $1.lowerBound }
  }
}
