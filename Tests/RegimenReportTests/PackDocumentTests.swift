import Foundation
import FoundationXML
import RegimenDiagnostics
import RegimenLoader
import RegimenModel
import RegimenTestSupport
import Testing

@testable import RegimenReport

@Suite struct PackDocumentTests {
  private static let packs = ["fixtures/packs/every-form", "fixtures/packs/small-clinic.yaml", "rules/iop"]

  private static func pack(_ path: String) throws -> Pack { try PackLoader.load(PackFiles.read(Repository.path(path))) }

  private static func html(_ pack: Pack) -> String {
    String(decoding: PackHTML().bytes(of: PackDocument(of: pack)), as: UTF8.self)
  }

  /// The page's words, however it sets them, with no space twice.
  private static func words(_ page: String) throws -> String {
    let document = try XMLDocument(data: Data(page.utf8), options: [])
    let text = try document.nodes(forXPath: "/html/body").first?.stringValue ?? ""
    return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  @Test func `a pack as Markdown`() throws {
    let document = PackDocument(of: try Self.pack("fixtures/packs/every-form"))
    try Golden.expect(PackMarkdown().bytes(of: document), in: "Golden/pack-every-form.md")
  }

  @Test func `a pack as a web page`() throws {
    let document = PackDocument(of: try Self.pack("fixtures/packs/every-form"))
    try Golden.expect(PackHTML().bytes(of: document), in: "Golden/pack-every-form.html")
  }

  @Test(arguments: packs) func `a page is well-formed, stands alone and leads somewhere`(path: String) throws {
    let page = Self.html(try Self.pack(path))
    #expect(try XMLCheck.complaints(about: Array(page.utf8)).isEmpty)
    let document = try XMLDocument(data: Data(page.utf8), options: [])
    #expect(try document.nodes(forXPath: "//script | //img | //link | //iframe | //object").isEmpty)
    #expect(try document.nodes(forXPath: "//@src | //@*[starts-with(name(), 'on')]").isEmpty)
    let targets = try document.nodes(forXPath: "//@id").compactMap(\.stringValue)
    #expect(Set(targets).count == targets.count)
    for link in try document.nodes(forXPath: "//a/@href").compactMap(\.stringValue) where link.hasPrefix("#") {
      #expect(targets.contains(String(link.dropFirst())), "\(link)")
    }
    for table in try document.nodes(forXPath: "//table") {
      let columns = try table.nodes(forXPath: "thead/tr/th[@scope='col']").count
      for row in try table.nodes(forXPath: "tbody/tr") {
        #expect(try row.nodes(forXPath: "th[@scope='row'] | td").count == columns)
      }
    }
  }

  @Test(arguments: packs) func `all that a reviewer answers for stands in both formats`(path: String) throws {
    let pack = try Self.pack(path)
    let document = PackDocument(of: pack)
    let page = try Self.words(Self.html(pack))
    let markdown = String(decoding: PackMarkdown().bytes(of: document), as: UTF8.self)
    let names: [[any CustomStringConvertible]] = [
      pack.rules.map(\.id), pack.rules.map { "\($0.place.file):\($0.place.start.line)" }, pack.guarantees.map(\.id),
      pack.sources.map(\.id), pack.header.accepted.map(\.at), pack.catalogue.levels.map(\.id),
      pack.catalogue.modalities.map(\.id), pack.catalogue.referrals.map(\.id), pack.catalogue.precautions.map(\.id),
      pack.vocabulary.instruments.map(\.id), pack.vocabulary.facts.filter { $0.group == nil }.map(\.name),
      pack.vocabulary.facts.compactMap { fact in fact.group.map { fact.name.rawValue.dropFirst($0.rawValue.count + 1) }
      },
      [pack.header.id, pack.header.version, pack.digest],
    ]
    for name in names.joined() {
      #expect(markdown.contains("\(name)"))
      #expect(page.contains("\(name)"))
    }
    for words in pack.rules.map(\.title) + pack.header.accepted.map(\.because) + pack.sources.map(\.title) {
      let words = words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      #expect(page.contains(words.asSentenceStart), "\(words)")
    }
  }

  @Test func `the thirteen source attributes are listed, also those that the pack is silent on`() throws {
    let page = Self.html(try Self.pack("fixtures/packs/every-form"))
    let rows = try XMLDocument(data: Data(page.utf8), options: [])
      .nodes(forXPath: "//section[@id='attributes']//tbody/tr")
      .map { try $0.nodes(forXPath: "*").map { $0.stringValue ?? "" } }
    #expect(rows.count == 13)
    #expect(rows.allSatisfy { $0.count == 2 && $0.allSatisfy { !$0.isEmpty } })
    #expect(rows.first { $0[0] == "Use of race" }?[1] == "Not used.")
    #expect(rows.first { $0[0] == "Use of gender identity" }?[1] == "Not said.")
  }

  @Test func `the table of families counts the rules that speak about each part`() throws {
    let pack = try Self.pack("rules/iop")
    let page = Self.html(pack)
    let rows = try XMLDocument(data: Data(page.utf8), options: []).nodes(
      forXPath: "//section[@id='families']//tbody/tr"
    )
    .map { try $0.nodes(forXPath: "*").map { $0.stringValue ?? "" } }
    #expect(rows.dropLast().map { $0[0] } == Set(pack.rules.map(\.place.file)).sorted())
    let holds = pack.rules.count { rule in rule.then.contains { [.hold, .review].contains($0.content) } }
    let levels = pack.rules.count { rule in
      rule.then.contains { statement in
        switch statement.content {
        case .levelAtLeast, .levelAtMost: true
        default: false
        }
      }
    }
    #expect(rows.last.map { [$0[1], $0[2], $0.last ?? ""] } == [pack.rules.count, levels, holds].map { "\($0)" })
  }
}
