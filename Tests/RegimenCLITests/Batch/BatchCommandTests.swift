import Foundation
import RegimenTestSupport
import Testing

/// What `regimen batch` writes, as whoever calls it sees it.
@Suite struct BatchCommandTests {
  /// Short outputs, as somebody has read them: the whole of what a terminal would show, and the exit status.
  private static let sessions = [
    "fields": "batch \(Cohort.withErrors) --max-errors 2 --fields id,status,level,rules,meta --quiet",
    "table": "batch \(Cohort.withErrors) --max-errors 2 --format csv --quiet",
    "text": "batch \(Cohort.withErrors) --max-errors 2 --format text --detail brief --quiet",
    "summary": "batch \(Cohort.lines) \(Cohort.withErrors) --output /dev/null",
    "summary-brief": "batch \(Cohort.lines) --output /dev/null --detail brief",
    "folder": "batch fixtures/broken-assessments --format csv --fields id,status",
  ]

  @Test(arguments: sessions.keys.sorted()) func `it prints what somebody has read`(name: String) throws {
    let result = try Program().shell("exec 2>&1; $REGIMEN \(Self.sessions[name] ?? ""); echo status $?")
    try Golden.expect(result.output.utf8, in: "../Golden/Batch/\(name).txt")
  }

  @Test(arguments: ["north-clinic.yaml", "north-clinic.csv", "north-clinic-from-spreadsheet.csv", "north-clinic"])
  func `every format gives the same people the same plans`(cohort: String) throws {
    func plans(_ file: String) throws -> [NSDictionary] {
      let result = try Program().run("batch", file, "--quiet")
      #expect(result.status == 0, "\(result.errors)")
      return try result.records().map { plan in
        var plan = plan
        // The bytes of the record differ, and the cells of a table hold text only.
        plan["provenance"] = ((plan["provenance"] as? [String: Any])?["assessment"] as? [String: Any])?["id"]
        plan["meta"] = nil
        return plan as NSDictionary
      }
    }
    let expected = try plans(Cohort.lines)
    #expect(expected.count == 40)
    #expect(try plans("fixtures/cohorts/\(cohort)") == expected)
  }

  @Test(arguments: ["1", "3"]) func `threads do not show`(jobs: String) throws {
    let expected = try Program().run("batch", Cohort.withErrors)
    let result = try Program().run("batch", Cohort.withErrors, "--jobs", jobs)
    #expect(result.output == expected.output)
    #expect(result.errors == expected.errors)
  }

  @Test func `a pipe gets its answers while it is open`() throws {
    let program = try RunningProgram("batch", "-", "--fields", "id,status")
    try program.feed(Cohort.good + "\n")
    let line = try program.readLine()
    #expect(line == #"{"id":"good","status":"provisional"}"#)
    let result = try program.finish()
    #expect(result.status == 0)
  }

  @Test func `every name of a field can be written, alone and all together`() throws {
    let help = try Program().run("batch", "--help").output
    let list = try #require(help.firstRange(of: "in this order: "))
    let end = try #require(help[list.upperBound...].firstIndex(of: "."))
    let names = help[list.upperBound..<end].split { $0 == "," || $0.isWhitespace }.map(String.init)
    #expect(names.count == 22)
    let all = try Program().run("batch", Cohort.lines, "--quiet", "--fields", names.joined(separator: ","))
    #expect(all.status == 0)
    #expect(try all.records().allSatisfy { Set($0.keys) == Set(names) })
    let plans = try Program().run("batch", Cohort.lines, "--quiet").records()
    for (short, plan) in zip(try all.records(), plans) {
      #expect(short["status"] as? String == plan["status"] as? String)
      #expect(short["meta"] as? NSObject == plan["meta"] as? NSObject)
      let rules = (plan["rules"] as? [[String: Any]] ?? []).filter { $0["standing"] as? String != "open" }
      #expect(Set(short["rules"] as? [String] ?? []).isSubset(of: rules.compactMap { $0["id"] as? String }))
    }
  }

  @Test func `quiet, it prints no summary, but still why it is no success`() throws {
    let good = try Program().run("batch", Cohort.lines, "--quiet", "--fields", "id")
    #expect(good.status == 0)
    #expect(good.errors == "")
    let bad = try Program().run("batch", Cohort.withErrors, "--quiet", "--fields", "id")
    #expect(bad.status == 1)
    #expect(bad.errors == "regimen: 27 of 32 records were rejected\n")
  }

  @Test func `more files than may be open are read one after the other`() throws {
    try withFolder { folder in
      for number in 0..<60 {
        try Cohort.good.write(
          toFile: folder.appending(path: "\(number).json").path, atomically: false, encoding: .utf8)
      }
      let result = try Program().shell("ulimit -n 40; $REGIMEN batch \(folder.path)/*.json --fields id --quiet")
      #expect(result.status == 0, "\(result.errors)")
      #expect(try result.records().count == 60)
    }
  }

  @Test func `what comes through a pipe with a name is read, too`() throws {
    let result = try Program().shell(
      "$REGIMEN batch <(cat \(Cohort.lines)) --input-format ndjson --fields id --quiet")
    #expect(result.status == 0, "\(result.errors)")
    #expect(try result.records().count == 40)
  }
}
