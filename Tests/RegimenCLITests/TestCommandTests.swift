import Foundation
import RegimenTestSupport
import Testing

@Suite struct TestCommandTests {
  private static let small = "fixtures/packs/small-clinic.yaml"

  @Test func `the worked cases of the shipped pack come out as they say`() throws {
    let result = try Program().run("test", "rules/iop", "--detail", "brief", "--fail-under", "80")
    #expect(result.status == 0)
    #expect(result.output.hasSuffix("every confirmed case came out as it says\n"))
    #expect(result.errors.isEmpty)
  }

  @Test(arguments: ["brief", "standard", "full"])
  func `cases that pass are told, with what they leave uncovered`(detail: String) throws {
    let result = try Program().run("test", Self.small, "--width", "80", "--detail", detail)
    #expect(result.status == 0)
    try Golden.expect(result.output.utf8, in: "Golden/Test/passed-\(detail).txt")
  }

  @Test(arguments: [
    ("text", "80", "failed-80.txt"), ("text", "40", "failed-40.txt"), ("json", "80", "failed.json"),
    ("junit", "80", "failed.xml"),
  ])
  func `a case that fails is told, with what was expected, what was found and why`(
    format: String, width: String, golden: String
  ) throws {
    let result = try withAlteredPack { pack in
      try Program(folder: pack.deletingLastPathComponent())
        .run("test", pack.lastPathComponent, "--format", format, "--width", width)
    }
    #expect(result.status == 1)
    #expect(result.errors.isEmpty)
    try Golden.expect(result.output.utf8, in: "Golden/Test/\(golden)")
  }

  @Test func `colours are for whoever wants them`() throws {
    let result = try withAlteredPack { try Program().run("test", $0.path, "--color", "always") }
    #expect(result.output.contains("\u{1B}[1;31mfailed:\u{1B}[0m"))
    #expect(try !withAlteredPack { try Program().run("test", $0.path) }.output.contains("\u{1B}"))
  }

  @Test(arguments: [("text", "no confirmed case was run"), ("json", "\"green\": false"), ("junit", "failures=\"1\"")])
  func `a run without a confirmed case is never green`(format: String, told: String) throws {
    for filter in ["no such case", "unstable"] {
      let result = try Program().run("test", Self.small, "--filter", filter, "--format", format)
      #expect(result.status == 1)
      #expect(result.output.contains(told))
    }
  }

  @Test func `a filter may be given more than once, and tells no coverage`() throws {
    let result = try Program().run("test", Self.small, "--filter", "One relapse", "--filter", "high")
    #expect(result.status == 0)
    #expect(result.output.contains("2 passed, 0 failed, 2 not asked for"))
    #expect(!result.output.contains("coverage"))
  }

  @Test func `less coverage than was asked for fails, in every format`() throws {
    for format in ["text", "json", "junit"] {
      let result = try Program().run("test", Self.small, "--fail-under", "81", "--format", format)
      #expect(result.status == 1)
      #expect(result.output.contains("lines covered: 8 of 10, less than 81 %"))
      #expect(!result.output.contains("rules covered"))
      #expect(try Program().run("test", Self.small, "--fail-under", "80", "--format", format).status == 0)
    }
  }

  @Test func `alterations that nothing notices are told, and fewer than asked for fail`() throws {
    let result = try Program().run("test", Self.small, "--mutate", "--width", "80")
    #expect(result.status == 0 && result.errors.isEmpty)
    try Golden.expect(result.output.utf8, in: "Golden/Test/mutated.txt")
    let json = try Program().run("test", Self.small, "--mutate", "--format", "json", "--fail-under-score", "66")
    #expect(json.status == 1)
    let report = try #require(JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
    #expect(report["shortfalls"] as? [String] == ["alterations noticed: 31 of 47, less than 66 %"])
    let mutation = try #require(report["mutation"] as? [String: Any])
    let mutants = try #require(mutation["mutants"] as? [[String: Any]])
    #expect(mutation["counted"] as? Int == 47 && mutation["equivalent"] as? Int == 14 && mutants.count == 61)
    #expect(mutants.filter { $0["fate"] as? String == "survived" }.count == 16)
    #expect(mutants.contains { $0["case"] as? String == "two relapses, in action" })
  }

  @Test func `suggested cases show what is missing, and once confirmed nothing is`() throws {
    try withFolder { folder in
      let pack = folder.appending(path: "pack")
      try FileManager.default.createDirectory(at: pack, withIntermediateDirectories: false)
      try Data(Repository.bytes(of: Self.small)).write(to: pack.appending(path: "pack.yaml"))
      let file = folder.appending(path: "suggested.yaml")
      let first = try Program().run("test", pack.path, "--mutate", "--suggest", file.path)
      let suggested = try String(contentsOf: file, encoding: .utf8)
      let count = suggested.matches(of: /confirmed: no/).count
      #expect(first.errors == "regimen: \(count) cases suggested in \(file.path)\n")
      try Golden.expect(suggested.utf8, in: "Golden/Test/suggested.yaml")
      // Unconfirmed, they count for nothing.
      try suggested.write(to: pack.appending(path: "more.yaml"), atomically: false, encoding: .utf8)
      let unconfirmed = try Program().run("test", pack.path, "--mutate", "--detail", "brief")
      #expect(unconfirmed.output.contains("\(count + 1) unconfirmed"))
      #expect(try !isComplete(pack))
      try suggested.replacing("confirmed: no", with: "confirmed: yes")
        .write(to: pack.appending(path: "more.yaml"), atomically: false, encoding: .utf8)
      #expect(try isComplete(pack))
      let again = folder.appending(path: "again.yaml").path
      let nothing = try Program().run("test", pack.path, "--mutate", "--suggest", again)
      #expect(nothing.errors == "regimen: there is nothing to suggest\n")
      #expect(!FileManager.default.fileExists(atPath: again))
    }
  }

  @Test func `suggestions never take the place of a file that is there`() throws {
    try withFolder { folder in
      let file = folder.appending(path: "cases.yaml")
      try "mine".write(to: file, atomically: false, encoding: .utf8)
      let result = try Program().run("test", Self.small, "--suggest", file.path)
      #expect(result.status == 2 && result.output.isEmpty)
      #expect(try String(contentsOf: file, encoding: .utf8) == "mine")
    }
  }

  private func isComplete(_ pack: URL) throws -> Bool {
    try Program().run("test", pack.path, "--mutate", "--fail-under", "100", "--fail-under-score", "100").status == 0
  }

  @Test func `a pack that does not load ends with 2, in the format asked for`() throws {
    let text = try Program().run("test", "fixtures/broken-packs/bad-name.yaml")
    #expect(text.status == 2)
    #expect(text.output.isEmpty)
    #expect(text.errors.contains("[bad-name]"))
    let json = try Program().run("test", "fixtures/broken-packs/bad-name.yaml", "--format", "json")
    #expect(json.status == 2)
    #expect(try JSONSerialization.jsonObject(with: Data(json.errors.utf8)) is [String: Any])
  }

  @Test func `assessments in files of the pack are found from any folder`() throws {
    let result = try Program(folder: URL(filePath: "/")).run("test", Repository.path("fixtures/packs/every-form"))
    #expect(result.status == 0)
    #expect(result.output.contains("2 passed, 0 failed, 1 unconfirmed"))
  }

  @Test func `the report can go to a file`() throws {
    try withFolder { folder in
      let file = folder.appending(path: "cases.xml")
      let result = try Program().run("test", Self.small, "--format", "junit", "--output", file.path)
      #expect(result.status == 0 && result.output.isEmpty)
      #expect(try String(contentsOf: file, encoding: .utf8).hasPrefix("<?xml"))
    }
  }

  /// The small pack with a threshold moved, so that a case fails.
  private func withAlteredPack<Value>(_ body: (URL) throws -> Value) throws -> Value {
    try withFolder { folder in
      let pack = folder.appending(path: "altered.yaml")
      try String(decoding: Repository.bytes(of: Self.small), as: UTF8.self)
        .replacing("relapses: {at_least: 2}", with: "relapses: {at_least: 3}")
        .write(to: pack, atomically: false, encoding: .utf8)
      return try body(pack)
    }
  }
}
