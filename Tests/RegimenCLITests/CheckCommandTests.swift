import Foundation
import RegimenDiagnostics
import RegimenTestSupport
import Testing

@Suite struct CheckCommandTests {
  private static let checked = "fixtures/packs/checked"

  @Test func `nothing grave is wrong with the shipped pack`() throws {
    let result = try Program().run("check", "rules/iop")
    #expect(result.status == 0)
    #expect(!result.output.contains(": error: "))
    #expect(result.errors.isEmpty)
  }

  @Test func `a pack without findings is told in one line`() throws {
    let result = try Program().run("check", Self.checked, "--fail-on", "warning")
    #expect(result.status == 0)
    #expect(result.output.hasSuffix("checked 1.0.0, 6 rules, 2 guarantees, 2 worked cases: no findings\n"))
  }

  private static let endings: [(fault: Fault, options: [String], status: Int32)] = [
    (.warning, [], 0), (.warning, ["--fail-on", "warning"], 1), (.error, [], 1),
    (.accepted, ["--fail-on", "warning"], 0), (.stale, ["--fail-on", "warning"], 0),
    (.stale, ["--fail-on", "warning", "--as-of", "2027-06-01"], 1),
    (.stale, ["--fail-on", "warning", "--as-of", "2027-01-01"], 0),
  ]

  @Test(arguments: endings)
  func `findings end with 1 where they are as grave as asked for`(
    fault: Fault, options: [String], status: Int32
  ) throws {
    try withCopy(fault) { pack in
      for format in ["text", "json", "sarif", "github", "junit"] {
        let result = try Program().run(["check", pack, "--format", format] + options)
        #expect(result.status == status, "\(format)")
      }
    }
  }

  @Test func `a broken pack ends with 2 in every format, told on standard output`() throws {
    for (format, sign) in [
      ("text", ": error: "), ("json", "\"code\": \"bad-name\""), ("sarif", "\"ruleId\": \"bad-name\""),
      ("github", "::error file=fixtures/broken-packs/bad-name.yaml,line="),
      ("junit", "<testcase classname=\"checks\" name=\"bad-name\">"),
    ] {
      let result = try Program().run("check", "fixtures/broken-packs/bad-name.yaml", "--format", format)
      #expect(result.status == 2)
      #expect(result.output.contains(sign), "\(format)")
      #expect(result.errors.isEmpty)
    }
  }

  @Test func `places are told from the folder in which the program runs, however the pack is named`() throws {
    try withCopy(.warning) { pack in
      let folder = URL(fileURLWithPath: pack).deletingLastPathComponent()
      let program = Program(folder: folder)
      for name in ["pack", "./pack/", folder.resolvingSymlinksInPath().path + "/pack"] {
        let output = try program.run("check", name, "--format", "github").output
        #expect(output.hasPrefix("::warning file=pack/catalogue.yaml,line="), "\(output)")
      }
    }
  }

  @Test func `a report goes to a file where that is asked for, but never in the place of the pack`() throws {
    try withCopy(.error) { pack in
      let report = URL(fileURLWithPath: pack).deletingLastPathComponent().appending(path: "findings.xml").path
      let result = try Program().run("check", pack, "--format", "junit", "--output", report)
      #expect(result.status == 1)
      #expect(result.output.isEmpty)
      #expect(try String(contentsOfFile: report, encoding: .utf8).hasSuffix("</testsuites>\n"))
      let single = pack + "/rules.yaml"
      let refused = try Program().run("check", single, "--output", single)
      #expect(refused.status == 2)
      #expect(refused.errors.contains("is the pack itself"))
    }
  }

  @Test func `a day that the calendar does not have is refused`() throws {
    let result = try Program().run("check", Self.checked, "--as-of", "2027-02-29")
    #expect(result.status == 64)
    #expect(result.errors.contains("A date is written like 2026-11-20."))
  }

  @Test func `a folder for witnesses that cannot be made is told`() throws {
    let result = try Program().run("check", Self.checked, "--witness", "/nowhere/witnesses")
    #expect(result.status == 2)
    #expect(result.errors.contains("cannot write to /nowhere/witnesses"))
  }

  @Test func `a broken pack ends with 2, its mistakes on standard output`() throws {
    let result = try Program().run("check", "fixtures/broken-packs/bad-name.yaml", "--width", "100")
    #expect(result.status == 2)
    #expect(result.errors.isEmpty)
    let expected = Program.root.appending(path: "fixtures/broken-packs/bad-name.txt")
    #expect(try result.output.hasPrefix(String(contentsOf: expected, encoding: .utf8)))
  }

  @Test func `findings come as JSON where that is asked for`() throws {
    let result = try Program().run("check", "fixtures/broken-packs/bad-name.yaml", "--format", "json")
    #expect(result.status == 2)
    let report = try #require(JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
    let findings = try #require(report["findings"] as? [[String: Any]])
    #expect(findings.allSatisfy { $0["code"] as? String == "bad-name" })
    #expect((report["summary"] as? [String: Int])?["errors"] == findings.count)
  }

  @Test func `where more is wrong than is told, the last thing told says so`() throws {
    try withFolder { folder in
      let pack = folder.appending(path: "pack.yaml").path
      try String(repeating: "a: 1\n", count: 1_002).write(toFile: pack, atomically: false, encoding: .utf8)
      let text = try Program().run("check", pack)
      #expect(text.status == 2)
      let last = """

        note: reading stopped after 1,000 mistakes, and there are more [too-many-mistakes]
        help: mend these first; the others are told then

        1000 errors, 1 note

        """
      #expect(text.output.hasSuffix(last))
      let json = try Program().run("check", pack, "--format", "json")
      let report = try #require(JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
      let findings = try #require(report["findings"] as? [[String: Any]])
      #expect(findings.count == 1_001)
      #expect(findings.last?["code"] as? String == "too-many-mistakes")
    }
  }

  @Test func `no pack at all is a finding as well`() throws {
    let result = try Program().run("check", "/nowhere")
    #expect(result.status == 2)
    #expect(result.output.contains("[missing-file]"))
  }

  @Test(arguments: DiagnosticCode.allCases) func `every code is explained`(code: DiagnosticCode) throws {
    let result = try Program().run("check", "--explain", code.rawValue)
    #expect(result.status == 0)
    #expect(result.output.hasPrefix("\(code.rawValue)\n\n"))
    #expect(!result.output.contains("```"))
  }

  @Test func `a code without a page is called wrongly, with the name that was meant`() throws {
    let result = try Program().run("check", "--explain", "unknown-valeu")
    #expect(result.status == 64)
    #expect(result.errors.contains("Did you mean 'unknown-value'?"))
  }

  /// A fault to plant in a pack without findings.
  enum Fault: String {
    case warning
    case error
    case accepted
    case stale

    /// The file, a passage in it, and what takes its place.
    fileprivate var edits: [(file: String, passage: String, replacement: String)] {
      let unused = ("catalogue.yaml", "\nmodalities:\n", "\nmodalities:\n  yoga:\n")
      let accepted = "accepted: [{finding: unused, at: yoga, because: It comes next year., by: clinical lead}]\nuses:\n"
      switch self {
      case .warning: return [unused]
      case .error: return [("rules.yaml", "    sources: [{tip47: ch. 4}]\n", "")]
      case .accepted: return [unused, ("pack.yaml", "uses:\n", accepted)]
      case .stale:
        return [("sources.yaml", "strength: high\n    review_by: 2028", "strength: high\n    review_by: 2027")]
      }
    }
  }

  private func withCopy(_ fault: Fault, _ body: (String) throws -> Void) throws {
    try withFolder { folder in
      let pack = folder.appending(path: "pack")
      try FileManager.default.copyItem(at: Program.root.appending(path: Self.checked), to: pack)
      for edit in fault.edits {
        let file = pack.appending(path: edit.file)
        let text = try String(contentsOf: file, encoding: .utf8)
        try #require(text.contains(edit.passage))
        try text.replacing(edit.passage, with: edit.replacement).write(to: file, atomically: true, encoding: .utf8)
      }
      try body(pack.path)
    }
  }
}
