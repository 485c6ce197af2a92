import RegimenDiagnostics
import RegimenDocument
import RegimenJSON
import RegimenTestSupport
import Testing

@Suite struct JSONLimitTests {
  /// Reads a text within limits; the mistake, nil if there is none.
  private func mistake(_ text: String, _ limits: DocumentLimits = .standard) -> Diagnostic? {
    mistakes { () throws(DiagnosticFailure) in
      try JSONReader.read(SourceText(name: "file", text: text), limits: limits)
    }.first
  }

  @Test func `a file may have as many bytes as the limit, and not one more`() {
    let limits = DocumentLimits(fileBytes: 5)
    #expect(mistake("12345", limits) == nil)
    #expect(mistake("123456", limits)?.code == .fileTooLarge)
    #expect(mistake(String(repeating: "1", count: (16 << 20) + 1))?.code == .fileTooLarge)
  }

  @Test(arguments: [("[", "]"), ("{\"a\":", "}")])
  func `lists and objects may stand as deep as the limit, and not one deeper`(open: String, close: String) {
    func nested(_ depth: Int) -> String {
      String(repeating: open, count: depth) + "1" + String(repeating: close, count: depth)
    }
    #expect(mistake(nested(64)) == nil)
    #expect(mistake(nested(65))?.code == .tooDeep)
    #expect(mistake(nested(65))?.range?.start.offset == 64 * open.count)
    #expect(mistake(String(repeating: open, count: 100_000))?.code == .tooDeep)
  }

  @Test func `a file may have as many values as the limit, keys not counted`() {
    let limits = DocumentLimits(nodes: 5)
    #expect(mistake(#"{"a": 1, "b": [2, 3]}"#, limits) == nil)
    #expect(mistake(#"{"a": 1, "b": [2, 3, 4]}"#, limits)?.code == .tooManyNodes)
    #expect(mistake(#"{"a": 1, "b": [2, 3, 4]}"#, limits)?.range?.start.column == 22)
  }

  @Test func `a character carries at most thirty marks, in text and key`() {
    let marks = String(repeating: "\\u0301", count: 30)
    #expect(mistake("{\"x\(marks)\": \"x\(marks)x\(marks)\"}") == nil)
    #expect(mistake("[\"x\(marks)\u{316}\"]")?.code == .tooManyMarks)
    #expect(mistake("{\"x\(marks)\u{316}\": 1}")?.code == .tooManyMarks)
  }

  @Test func `mistakes stop being collected after a thousand, and it is told that there are more`() {
    func found(_ count: Int) -> [DiagnosticCode] {
      mistakes { () throws(DiagnosticFailure) in
        let text = "{" + String(repeating: "\"a\": 1,", count: count + 1) + "\"b\": 1}"
        return try JSONReader.read(SourceText(name: "file", text: text))
      }.codes
    }
    let thousand = [DiagnosticCode](repeating: .duplicateKey, count: 1000)
    #expect(found(1000) == thousand)
    #expect(found(1001) == thousand + [.tooManyMistakes])
    #expect(found(5000) == thousand + [.tooManyMistakes])
  }
}
