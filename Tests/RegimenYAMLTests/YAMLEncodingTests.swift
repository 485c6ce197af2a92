import RegimenDiagnostics
import RegimenDocument
import RegimenTestSupport
import RegimenYAML
import Testing

@Suite struct YAMLEncodingTests {
  private func mistake(_ bytes: [UInt8]) -> Diagnostic? {
    mistakes { () throws(DiagnosticFailure) in try YAMLReader.read(SourceText(name: "file", bytes: bytes)) }.first
  }

  private func place(_ mistake: Diagnostic?) -> [Int]? {
    guard let start = mistake?.range?.start, let end = mistake?.range?.end else { return nil }
    return [start.offset, start.line, start.column, end.offset]
  }

  @Test(
    arguments: [
      ([0xFF], 1), ([0xC3], 1), ([0x80], 1), ([0xC0, 0xAF], 1), ([0xED, 0xA0, 0x80], 1), ([0xF4, 0x90, 0x80, 0x80], 1),
      ([0xE2, 0x82], 2), ([0xF5], 1),
    ] as [([UInt8], Int)])
  func `a byte that is not UTF-8 is refused in its place`(bytes: [UInt8], length: Int) {
    let found = mistake(Array("é: ü\nb: 🙂".utf8) + bytes + Array("\n".utf8))
    #expect(found?.code == .invalidUTF8)
    #expect(place(found) == [14, 2, 5, 14 + length])
    #expect(found?.message.contains(String(bytes[0], radix: 16, uppercase: true)) == true)
  }

  @Test func `a NUL byte is refused in its place`() {
    let found = mistake(Array("é: ü\r\nb: \0".utf8))
    #expect(found?.code == .nulByte)
    #expect(place(found) == [11, 2, 4, 12])
  }

  @Test func `of invalid bytes and NUL bytes the first is named`() {
    #expect(mistake([0x61, 0x00, 0xFF])?.code == .nulByte)
    #expect(mistake([0x61, 0xFF, 0x00])?.code == .invalidUTF8)
  }

  @Test func `UTF-16 is refused as such`() {
    for bytes: [UInt8] in [[0xFF, 0xFE, 0x61, 0x00], [0xFE, 0xFF, 0x00, 0x61]] {
      let found = mistake(bytes)
      #expect(found?.code == .invalidUTF8)
      #expect(found?.message == "a file must be UTF-8; this one begins with the mark of UTF-16")
    }
    for bytes: [UInt8] in [[0x61, 0x00, 0x3A, 0x00], [0x00, 0x61, 0x00, 0x3A]] {
      #expect(mistake(bytes)?.help == "save the file as UTF-8, if it was saved as UTF-16")
    }
  }

  @Test func `a byte order mark is accepted at the beginning`() throws {
    let marked = SourceText(name: "file", text: "\u{FEFF}é: 1\n")
    #expect(try YAMLReader.read(marked).outline == "mapping of 1\n  \"é\": 1")
  }

  @Test func `characters that a terminal would obey are refused, and quoted escapes for them accepted`() throws {
    for value in Array(1..<0x20) + Array(0x7F..<0xA0) where ![0x09, 0x0A, 0x0D, 0x85].contains(value) {
      let scalar = try #require(Unicode.Scalar(UInt32(value)))
      let found = mistakes { () throws(DiagnosticFailure) in
        try YAMLReader.read(SourceText(name: "file", text: "a: x\(scalar)"))
      }
      #expect(found.codes == [.yamlSyntax])
      #expect(found.first?.range?.start.column == 5)
    }
    #expect(
      try YAMLReader.read(SourceText(name: "file", text: #""\e\x7f""#)).outline == "\u{1B}\u{7F}".debugDescription)
  }
}
