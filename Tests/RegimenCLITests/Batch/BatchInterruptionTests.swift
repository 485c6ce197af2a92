import Foundation
import Testing

@Suite(.timeLimit(.minutes(5))) struct BatchInterruptionTests {
  private static let stopping = "regimen: stopping after what is begun; once more stops at once\n"

  @Test(arguments: [SIGINT, SIGTERM])
  func `interrupted while it waits for more, it finishes what it has and sums that up`(signal: Int32) throws {
    try withFolder { folder in
      let summary = folder.appending(path: "summary.json").path
      let program = try RunningProgram("batch", "-", "--fields", "id", "--summary", summary)
      try program.feed("\(Cohort.good)\n\(Cohort.bad)\n\(Cohort.good)\n\(Cohort.good.dropLast(9))")
      try program.interrupt(with: signal)
      let result = try program.finish()
      #expect(result.status == 130)
      #expect(try result.records().map { $0["id"] as? String } == ["good", nil, "good"])
      #expect(result.errors.hasPrefix(Self.stopping + "Summary of the batch: standard input\n"))
      #expect(result.errors.contains("3\nrecords read: 2 plans made, 1 rejected."), "\(result.errors)")
      #expect(result.errors.hasSuffix("regimen: interrupted after 3 records\n"))
      let told = try JSONSerialization.jsonObject(with: Data(contentsOf: URL(fileURLWithPath: summary)))
      #expect((told as? [String: Any])?["ending"] as? String == "interrupted")
      #expect((told as? [String: Any])?["records"] as? Int == 3)
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["summary.json"])
    }
  }

  @Test(arguments: [SIGINT, SIGTERM])
  func `interrupted amid its work, it sums up what it did, and leaves no file and no draft`(signal: Int32) throws {
    try withFolder { folder in
      let people = folder.appending(path: "people.ndjson").path
      try Cohort.write(people: 8_000, to: people)
      let file = folder.appending(path: "plans").path
      let program = try RunningProgram("batch", people, "--output", file)
      try program.waitForDraft(of: file)
      program.send(signal)
      let result = try program.finish()
      #expect(result.status == 130)
      #expect(result.errors.hasPrefix(Self.stopping + "Summary of the batch:"))
      #expect(result.errors.contains(/regimen: interrupted after [0-9,]+ records;/))
      #expect(result.errors.hasSuffix("; \(file) was not written\n"))
      #expect(!result.errors.contains("8,000 records"))
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["people.ndjson"])
    }
  }

  @Test func `a second signal stops it at once, and no draft is left`() throws {
    try withFolder { folder in
      let summary = folder.appending(path: "summary.json").path
      let program = try RunningProgram("batch", Cohort.lines, "--summary", summary)
      try program.waitUntilOutputIsFull()
      program.send(SIGINT)
      try program.waitForMessage()
      try program.interrupt(with: SIGTERM)
      let result = try program.finish()
      #expect(result.status == 143)
      #expect(
        result.errors == Self.stopping
          + "regimen: interrupted; standard output may have got a part of the result, \(summary) was not written\n")
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == [])
    }
  }
}
