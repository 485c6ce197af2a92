import Foundation
import RegimenDiagnostics
import RegimenLoader
import RegimenTestSupport
import Testing

/// Inputs that are too large to keep, or that a repository cannot hold.
@Suite(.timeLimit(.minutes(5))) struct LimitTests {
  @Test func `a file of more than 16 MiB is refused`() {
    let bytes = [UInt8](repeating: UInt8(ascii: "#"), count: (16 << 20) + 1)
    #expect(codes(of: bytes) == [.fileTooLarge])
  }

  @Test func `a file of more than 1,000,000 values is refused`() {
    let bytes =
      Array("facts: [".utf8) + [UInt8](repeating: UInt8(ascii: "\n"), count: 1)
      + (0..<1_000_001).flatMap { _ in Array("x,".utf8) } + Array("]".utf8)
    #expect(codes(of: bytes) == [.tooManyNodes])
  }

  /// Rules that a tag names, and as many that name it: the most that may be, one more, and what no memory would hold.
  @Test(arguments: [(carriers: 316, overriders: 316), (317, 316), (20_000, 20_000)])
  func `tags may stand for 100,000 rules`(carriers: Int, overriders: Int) throws {
    func rules(_ name: String, _ count: Int, _ line: String) -> String {
      (0..<count).map {
        "  - {rule: \(name)-\($0), title: A rule, concern: clinical, \(line), when: always, then: {status: review}, "
          + "because: It is so.}\n"
      }.joined()
    }
    let tagged = SourceText(name: "tagged.yaml", text: "rules:\n" + rules("carrier", carriers, "tags: [many]"))
    let others = SourceText(
      name: "others.yaml", text: "rules:\n" + rules("overrider", overriders, "overrides: [{tagged: many}]"))
    let pack = try PackFiles.read(Repository.path("fixtures/packs/every-form")).texts
    let found = mistakes { () throws(DiagnosticFailure) in try PackLoader.load(files: pack + [tagged, others]) }
    #expect(found.codes == (carriers * overriders > 100_000 ? [.tooManyOverrides] : []))
    #expect(found.allSatisfy { $0.range?.file == "others.yaml" && $0.range?.start.line == 100_000 / carriers + 2 })
  }

  @Test func `a file with a NUL byte is refused`() {
    #expect(codes(of: Array("facts: {stage\0: {flag: yes}}".utf8)) == [.nulByte])
  }

  @Test func `a thousand mistakes are told, and no more, but that there are more`() throws {
    func mistakes(_ files: [Int]) throws -> [Diagnostic] {
      let texts = files.enumerated().map { number, count in
        let facts = (0..<count).map { "  fact_\(number)_\($0): {flag: maybe}\n" }.joined()
        return SourceText(name: "\(number).yaml", text: "facts:\n" + facts)
      }
      let pack = try PackFiles.read(Repository.path("fixtures/packs/every-form")).texts
      let failure = #expect(throws: DiagnosticFailure.self) { try PackLoader.load(files: pack + texts) }
      return failure?.diagnostics ?? []
    }
    let all = try mistakes([1_000])
    #expect(all.count == 1_000)
    #expect(all.codes.allSatisfy { $0 == .wrongKind })
    for files in [[1_001], [5_000], [400, 400, 400]] {
      let found = try mistakes(files)
      #expect(found.count == 1_001)
      #expect(found.codes.firstIndex(of: .tooManyMistakes) == 1_000)
      #expect(Array(found.dropLast()).codes.allSatisfy { $0 == .wrongKind })
      #expect(found.last?.severity == .note)
    }
  }

  @Test func `of several files that cannot be read a thousand mistakes are told, and that there are more`() throws {
    let texts = (0..<3).map { number in
      let keys = String(repeating: "a: 1\n", count: 401 + 1_000 * (number % 2))
      return SourceText(name: "\(number).yaml", text: keys)
    }
    let failure = #expect(throws: DiagnosticFailure.self) { try PackLoader.load(files: texts) }
    let codes = try #require(failure).diagnostics.codes
    #expect(codes.count == 1_001)
    #expect(codes.last == .tooManyMistakes)
    #expect(codes.dropLast().allSatisfy { $0 == .duplicateKey })
  }

  @Test func `of a record, too, a thousand mistakes are told, and that there are more`() throws {
    let reader = AssessmentReader(pack: try PackLoader.load(folder: Repository.path("fixtures/packs/every-form")))
    let answers = (0..<1_001).map { "no_such_fact_\($0): 1\n" }.joined()
    let failure = #expect(throws: DiagnosticFailure.self) {
      try reader.read(SourceText(name: "record.yaml", text: answers))
    }
    let codes = try #require(failure).diagnostics.codes
    #expect(codes == Array(repeating: .unknownFact, count: 1_000) + [.tooManyMistakes])
  }

  @Test func `a folder of more than 2,000 files is refused`() throws {
    try inFolder { folder in
      for number in 0...2_000 { try Data().write(to: folder.appending(path: "\(number).yaml")) }
      #expect(codes(at: folder) == [.tooManyFiles])
    }
  }

  @Test func `a pipe in a pack is refused and not waited for`() throws {
    try inFolder { folder in
      try #require(mkfifo(folder.appending(path: "rules.yaml").path, 0o600) == 0)
      #expect(codes(at: folder) == [.unreadableFile])
    }
  }

  @Test func `what a folder hides is no part of the pack`() throws {
    try inFolder { folder in
      let pack = try Data(contentsOf: URL(fileURLWithPath: Repository.path("fixtures/packs/every-form/pack.yaml")))
      let hidden = folder.appending(path: "..data")
      try FileManager.default.createDirectory(at: hidden, withIntermediateDirectories: false)
      try pack.write(to: hidden.appending(path: "pack.yaml"))
      try Data().write(to: folder.appending(path: ".DS_Store"))
      let link = folder.appending(path: "pack.yaml").path
      try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "..data/pack.yaml")
      #expect(try PackFiles.read(folder.path).texts.map(\.name) == ["pack.yaml"])
    }
  }

  @Test func `a path that leads nowhere is told`() {
    let failure = #expect(throws: DiagnosticFailure.self) { try PackFiles.read("no/such/pack") }
    #expect(failure?.diagnostics.map(\.code) == [.missingFile])
  }

  private func codes(of bytes: [UInt8]) -> [DiagnosticCode] {
    let failure = #expect(throws: DiagnosticFailure.self) {
      try PackLoader.load(files: [SourceText(name: "pack.yaml", bytes: bytes)])
    }
    return failure?.diagnostics.map(\.code) ?? []
  }

  private func codes(at folder: URL) -> [DiagnosticCode] {
    let failure = #expect(throws: DiagnosticFailure.self) { try PackLoader.load(folder: folder.path) }
    return failure?.diagnostics.map(\.code) ?? []
  }

  private func inFolder(_ body: (URL) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "regimen-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(folder)
  }
}
