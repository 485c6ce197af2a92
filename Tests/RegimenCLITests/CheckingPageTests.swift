import Foundation
import RegimenTestSupport
import Testing

/// The page on CI in the documentation.
@Suite struct CheckingPageTests {
  private static let path = "Sources/Regimen/Regimen.docc/CheckingInCI.md"
  private let page: Readme

  init() throws { page = try Readme.read(Self.path) }

  @Test func `the workflow's checks run, and what they write is what the next step reads`() throws {
    let workflow = try #require(page.blocks(of: "yaml").last)
    let commands = workflow.matches(of: /run: (regimen check .*)/).map { String($0.1) }
    #expect(commands.count == 2)
    try withFolder { folder in
      try FileManager.default.createSymbolicLink(
        atPath: folder.appending(path: "rules").path,
        withDestinationPath: Repository.path("fixtures/packs/checked"))
      for command in commands {
        let result = try Program(folder: folder).shell("regimen() { \"$REGIMEN\" \"$@\"; }; \(command)")
        #expect(result.status == 0, "\(command)\n\(result.output)")
      }
      let sarif = try Data(contentsOf: folder.appending(path: "findings.sarif"))
      let log = try #require(JSONSerialization.jsonObject(with: sarif) as? [String: Any])
      #expect(log["version"] as? String == "2.1.0")
    }
  }

  @Test func `the page tells every format and every option that changes the exit status`() throws {
    let help = try Program().run("check", "--help").output
    let formats = try #require(help.firstMatch(of: /\(values: (text,[a-z,\s]*);/)?.1)
    for format in formats.split(whereSeparator: { $0 == "," || $0.isWhitespace }) {
      #expect(page.text.contains("| `\(format)` |"), "\(format)")
    }
    for option in ["--fail-on warning", "--strict", "--as-of DATE"] {
      #expect(page.text.contains("| `\(option)` |"))
      #expect(help.contains(String(option.prefix { $0 != " " })))
    }
  }
}
