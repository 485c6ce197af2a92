import Foundation
import Testing

/// What becomes of bad records, and of batches in which nothing is good.
@Suite struct BatchRejectionTests {
  @Test func `a bad record has an error in its place, with everything that leads to it`() throws {
    let input = "\(Cohort.good)\n\n\(#"{"age":40,"stage_of_change":"acton","agee":1}"#)\n\(Cohort.good)\n"
    let result = try Program().run("batch", "-", "--fields", "id,status", input: input)
    #expect(result.status == 1)
    let lines = try result.records()
    #expect(lines.map { $0["status"] as? String } == ["provisional", "rejected", "provisional"])
    #expect(
      lines[1]["record"] as? NSDictionary == ["file": "standard input", "line": 3, "byte_offset": 59] as NSDictionary)
    let errors = try #require(lines[1]["errors"] as? [[String: Any]])
    #expect(errors.map { $0["code"] as? String } == ["unknown-value", "unknown-fact"])
    #expect(errors.map { $0["path"] as? String } == ["stage_of_change", "agee"])
    #expect(errors.map { $0["column"] as? Int } == [29, 37])
    #expect(errors.allSatisfy { $0["file"] as? String == "standard input" && $0["line"] as? Int == 3 })
    #expect(result.errors.contains("3 records read: 2 plans made, 1 rejected."))
    #expect(result.errors.hasSuffix("regimen: 1 of 3 records was rejected\n"))
  }

  @Test func `a file of a folder is named with the folder`() throws {
    try withFolder { folder in
      try "agee: 1\n".write(toFile: folder.appending(path: "a.yaml").path, atomically: false, encoding: .utf8)
      let result = try Program().run("batch", folder.path, "--quiet")
      let record = try #require(result.records().first)
      #expect((record["record"] as? [String: Any])?["file"] as? String == "\(folder.path)/a.yaml")
      #expect((record["errors"] as? [[String: Any]])?.first?["file"] as? String == "\(folder.path)/a.yaml")
    }
  }

  @Test func `after so many errors it stops, and a file is not written`() throws {
    try withFolder { folder in
      let file = folder.appending(path: "plans.ndjson").path
      let result = try Program().run(
        "batch", Cohort.lines, Cohort.withErrors, Cohort.lines, "--max-errors", "3", "--output", file, "--quiet")
      #expect(result.status == 1)
      #expect(result.errors == "regimen: stopped after 3 rejected records; \(file) was not written\n")
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == [])
    }
  }

  @Test(arguments: [
    ("", "there was no record"), ("\n \n\n", "there was no record"), ("{}\n[]\n", "no record could be read"),
    ("\(Cohort.bad)\n", "no record could be read"),
  ])
  func `nothing read is no success`(input: String, reason: String) throws {
    let result = try Program().run("batch", "-", "--quiet", input: input)
    #expect(result.status == 1)
    #expect(result.errors == "regimen: \(reason)\n")
  }

  @Test func `an empty folder is no success`() throws {
    try withFolder { folder in
      let result = try Program().run("batch", folder.path)
      #expect(result.status == 1)
      #expect(result.errors.contains("- No record was read."))
      #expect(result.errors.hasSuffix("regimen: there was no record\n"))
    }
  }

  @Test func `no rule that stands is no success`() throws {
    try withFolder { folder in
      let pack = folder.appending(path: "idle.yaml").path
      try Self.idlePack.write(toFile: pack, atomically: false, encoding: .utf8)
      let result = try Program().run("batch", "-", "--rules", pack, input: "{\"needle_risk\":false}\n")
      #expect(result.status == 1)
      #expect(result.output.hasPrefix("{\"plan_schema_version\""))
      #expect(result.errors.contains("- No rule stood in any record"))
      #expect(result.errors.hasSuffix("regimen: no rule stood in any record\n"))
    }
  }

  @Test(arguments: [
    ("/nowhere.ndjson", "'/nowhere.ndjson' cannot be read: there is no such file or folder"),
    ("/nowhere", "'/nowhere' cannot be read: there is no such file or folder"),
    ("/dev/null", "the name of '/dev/null' must tell its format"),
    ("/proc/self/mem --input-format ndjson", "cannot read /proc/self/mem: Input/output error"),
    ("fixtures --input-format csv", "'fixtures' cannot be read: it is a folder"),
    ("README.md --input-format folder", "'README.md' must be a folder that can be read"),
    ("\(Cohort.lines) --input-format csv", "there is no column"), ("- --rules /nowhere", "[missing-file]"),
  ])
  func `what cannot be read at all ends with 2, and says what it is`(arguments: String, message: String) throws {
    let result = try Program().shell("$REGIMEN batch \(arguments) < /dev/null")
    #expect(result.status == 2)
    #expect(result.output == "")
    #expect(result.errors.contains(message), "\(result.errors)")
  }

  @Test func `a header with unknown columns tells all of them, and what was meant`() throws {
    let result = try Program().run(
      "batch", "-", "--input-format", "csv", input: "agee,stage_of_change,age,age\n1,action,2,3\n")
    #expect(result.status == 2)
    #expect(
      result.errors == """
        standard input:1:1: error: there is no column 'agee' [unknown-name]
        help: did you mean 'age'?

        standard input:1:26: error: a table may have each column once; 'age' is here again [duplicate-key]
        standard input:1:22: note: it stands here first
        help: remove or rename one of them

        2 errors

        """)
  }

  private static let idlePack = """
    pack: idle
    version: 1.0.0
    title: A pack whose only rule needs an answer
    concerns: [safety]
    urgencies: [routine]
    facts: {needle_risk: {flag: yes}}
    levels:
      outpatient:
        days_per_week: {min: 1, max: 2, usual: 1}
        hours_per_day: {min: 1, max: 3, usual: 2}
        individual_sessions_per_week: {min: 0, max: 1, usual: 1}
        weeks: {min: 8, max: 26, usual: 12}
        review_within_days: {min: 7, max: 30, usual: 30}
        individual_session_minutes: 50
    modalities: {relapse_prevention: {}}
    referrals: {needles: {}}
    sources: [{source: one, title: One}]
    rules:
      - rule: needles
        title: Needles
        concern: safety
        when: {needle_risk: yes}
        then: {referrals: {needles: routine}}
        because: It is so.
        sources: [one]
        evidence: moderate

    """
}
