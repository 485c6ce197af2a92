import Foundation
import RegimenDiagnostics
import RegimenTestSupport
import Testing

@Suite struct CheckCommandTests {
  @Test func `nothing is wrong with the shipped pack`() throws {
    let result = try Program().run("check", "rules/iop")
    #expect(result.status == 0)
    #expect(result.output.hasSuffix("no findings\n"))
    #expect(result.errors.isEmpty)
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
}
