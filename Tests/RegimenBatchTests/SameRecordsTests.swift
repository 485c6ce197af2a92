import Foundation
import RegimenBatch
import RegimenDiagnostics
import RegimenLoader
import RegimenModel
import RegimenTestSupport
import Testing

@Suite struct SameRecordsTests {
  @Test func `a folder is read in the order of paths, and what is not read is told`() throws {
    try inFolder { folder in
      let files = [
        "b.json": #"{"age": 2}"#, "a/z.yml": "age: 1\n", "a.yaml": "age: 0\n", "c.YAML": "age: [\n",
        "d.csv": "age\n1\n",
        "notes.txt": "", ".hidden.yaml": "age: 9\n", ".git/e.yaml": "age: 9\n", "é.json": "{}",
      ]
      for (name, text) in files {
        let file = folder.appending(path: name)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
      }
      for (name, target) in [
        ("link.yaml", "/etc/hostname"), ("gone.yaml", "nowhere"), ("round", "a"), ("in.yaml", "a.yaml"),
      ] {
        try FileManager.default.createSymbolicLink(
          atPath: folder.appending(path: name).path, withDestinationPath: target)
      }
      let records = try RecordFolder(folder.path)
      #expect(
        records.files == ["a.yaml", "a/z.yml", "b.json", "c.YAML", "gone.yaml", "in.yaml", "link.yaml", "é.json"])
      #expect(
        records.problems.map {
          "\($0.range?.file.dropFirst(folder.path.count) ?? "") \($0.severity) \($0.code.rawValue)"
        } == [
          "/d.csv warning stray-file", "/notes.txt warning stray-file", "/round warning stray-file",
        ])
      let reading = try TestPack.reading()
      let outcomes = records.files.map { file -> String in
        do throws(DiagnosticFailure) {
          let notation = RecordNotation(fileName: file) ?? .json
          let assessment = try reading.assessment(records.record(file), as: notation, in: file)
          return "\(file): \(assessment.answers.entries.count)"
        } catch {
          return error.diagnostics.map { mistake in
            "\(mistake.range?.description.replacing(folder.path, with: "") ?? "") \(mistake.code.rawValue)"
          }.joined(separator: ", ")
        }
      }
      #expect(
        outcomes == [
          "a.yaml: 1", "a/z.yml: 1", "b.json: 1", "c.YAML:1:6 yaml-syntax", "/gone.yaml:1:1 missing-file", "in.yaml: 1",
          "/link.yaml:1:1 link-leaves-pack", "é.json: 0",
        ])
    }
    #expect(throws: DiagnosticFailure.self) { try RecordFolder(Repository.path("README.md")) }
  }

  @Test func `the shipped assessments say the same in a folder, in one stream of YAML, and alone`() throws {
    let pack = try PackLoader.load(folder: Repository.path("rules/iop"))
    let reading = RecordReading(pack: pack)
    let folder = try RecordFolder(Repository.path("fixtures/assessments"))
    try #require(folder.files.count > 20 && folder.problems.isEmpty)
    var stream: [UInt8] = []
    var expected: [Assessment] = []
    for file in folder.files {
      let bytes = try Repository.bytes(of: "fixtures/assessments/" + file)
      let alone = try AssessmentReader(pack: pack).read(SourceText(name: file, bytes: bytes)).withoutPlaces
      let notation = try #require(RecordNotation(fileName: file))
      #expect(try reading.assessment(folder.record(file), as: notation, in: file) == alone)
      // JSON without escapes is YAML too.
      if stream.isEmpty || notation == .yaml || !bytes.contains(UInt8(ascii: "\\")) {
        stream += Array("---\n".utf8) + bytes + (bytes.last == UInt8(ascii: "\n") ? [] : [UInt8(ascii: "\n")])
        expected.append(alone)
      }
    }
    let readings = try Stream(bytes: stream, .documents).readings(reading, as: .yaml)
    #expect(readings.flatMap(\.told) == [])
    #expect(readings.map { $0.assessment?.answers } == expected.map(\.answers))
    #expect(readings.map { $0.assessment?.closures } == expected.map(\.closures))
    #expect(readings.map { $0.assessment?.instruments } == expected.map(\.instruments))
    #expect(readings.map { $0.assessment?.notes } == expected.map(\.notes))
  }

  private func inFolder(_ body: (URL) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "regimen-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(folder)
  }
}
