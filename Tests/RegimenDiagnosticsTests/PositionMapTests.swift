import RegimenDiagnostics
import Testing

@Suite struct PositionMapTests {
  /// The places of all offsets, found by walking from the beginning.
  private func placesByWalking(_ text: String) -> [Int: SourcePosition] {
    var places: [Int: SourcePosition] = [:]
    var (offset, line, column) = (0, 1, 1)
    let scalars = Array(text.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      places[offset] = SourcePosition(offset: offset, line: line, column: column)
      offset += String(scalar).utf8.count
      let isSplit = scalar == "\r" && index + 1 < scalars.count && scalars[index + 1] == "\n"
      if (scalar == "\n" || scalar == "\r") && !isSplit {
        (line, column) = (line + 1, 1)
      } else if index > 0 || scalar != "\u{FEFF}" {
        column += 1
      }
    }
    places[offset] = SourcePosition(offset: offset, line: line, column: column)
    return places
  }

  @Test(arguments: ["", "\u{FEFF}", "\u{FEFF}a\u{FEFF}b", "a", "\n", "\r", "\r\n", "é\r\nü\rö\n\n患🙂", "ab\r"])
  func `every offset has the line and column that walking there gives`(unit: String) {
    for count in [1, 7, 50] {
      let text = String(repeating: unit, count: count)
      let map = PositionMap(SourceText(name: "f", text: text))
      for (offset, place) in placesByWalking(text) { #expect(map.position(at: offset) == place) }
    }
  }

  @Test func `offsets outside the text are its beginning and end`() {
    let map = PositionMap(SourceText(name: "f", text: "ab\nc"))
    #expect(map.position(at: -1) == .start)
    #expect(map.position(at: 99) == SourcePosition(offset: 4, line: 2, column: 2))
  }
}
