import Foundation
import RegimenTestSupport
import Testing

/// The page that takes a new author from an empty folder to a pack.
@Suite struct WritingRulesPageTests {
  private static let path = "Sources/Regimen/Regimen.docc/WritingRules.md"

  @Test func `every step on the page does what the page says, and ends with a pack of three rules that passes`() throws
  {
    let page = try Readme.read(Self.path)
    #expect(page.blocks(of: "yaml").count == 7)
    let anew = try page.runAnew { folder in
      let program = Program(folder: folder)
      let findings = try program.run("check", "clinic", "--fail-on", "warning", "--strict")
      #expect(findings.status == 0, "\(findings.output)")
      #expect(findings.output.contains("3 rules, 2 guarantees, 4 worked cases: no findings"))
      let cases = try program.run("test", "clinic", "--fail-under", "100")
      #expect(cases.status == 0, "\(cases.output)")
    }
    try Golden.expect(anew.text.utf8, in: "../../\(Self.path)")
  }

  @Test(arguments: [
    ("Now. Write `clinic/pack.yaml`:\n\n", "new\n"), ("Write `clinic/pack.yaml`, which\nsays who:\n", "new\n"),
    ("Add to `clinic/pack.yaml`:\n", "old\nnew\n"), ("Write `clinic/pack.yaml`:\n\nOr not.\n", "old\n"),
    ("See `clinic/pack.yaml`:\n", "old\n"), ("", "old\n"),
  ])
  func `a block goes where the paragraph before it says`(prose: String, content: String) throws {
    try withFolder { folder in
      let file = folder.appending(path: "clinic/pack.yaml")
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try "old\n".write(to: file, atomically: true, encoding: .utf8)
      try WrittenFile(after: prose)?.write("new\n", in: folder)
      #expect(try String(contentsOf: file, encoding: .utf8) == content)
    }
  }
}
