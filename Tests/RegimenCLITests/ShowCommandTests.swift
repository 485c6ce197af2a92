import Foundation
import RegimenTestSupport
import Testing

@Suite struct ShowCommandTests {
  private static let pack = "fixtures/packs/small-clinic.yaml"

  @Test func `a pack is laid out as Markdown unless a page is asked for`() throws {
    let plain = try Program().run("show", Self.pack)
    #expect(plain.status == 0)
    #expect(plain.errors.isEmpty)
    #expect(plain.output.hasPrefix("# A small clinic\n"))
    #expect(plain.output == (try Program().run("show", Self.pack, "--format", "markdown").output))
    let page = try Program().run("show", Self.pack, "--format", "html")
    #expect(page.status == 0)
    #expect(page.output.hasPrefix("<!DOCTYPE html>\n"))
    #expect(try XMLCheck.complaints(about: Array(page.output.utf8)).isEmpty)
  }

  @Test func `the document goes to a file that is named, but never to the pack itself`() throws {
    try withFolder { folder in
      let pack = folder.appending(path: "pack.yaml")
      try Repository.bytes(of: Self.pack).withUnsafeBytes { try Data($0).write(to: pack) }
      let program = Program(folder: folder)
      let written = try program.run("show", "pack.yaml", "--output", "pack.md")
      #expect(written.status == 0)
      #expect(written.output.isEmpty)
      let document = try String(contentsOf: folder.appending(path: "pack.md"), encoding: .utf8)
      #expect(document == (try program.run("show", "pack.yaml").output))
      let refused = try program.run("show", "pack.yaml", "--output", "pack.yaml")
      #expect(refused.status == 2)
      #expect(refused.errors.contains("is the pack itself"))
      #expect(try Data(contentsOf: pack) == Data(Repository.bytes(of: Self.pack)))
    }
  }

  @Test(arguments: ["markdown", "html"])
  func `of a pack that does not load nothing is shown but what is wrong`(format: String) throws {
    let result = try Program().run("show", "fixtures/broken-packs/cycle.yaml", "--format", format)
    #expect(result.status == 2)
    #expect(result.output.isEmpty)
    #expect(result.errors.contains("[cycle]"))
  }
}
