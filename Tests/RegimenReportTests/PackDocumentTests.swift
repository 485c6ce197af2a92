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

  @Test(arguments: packs) func `all that a reviewer answers for stands in its chapter, in both formats`(path: String)
    throws
  {
    let pack = try Self.pack(path)
    let page = try XMLDocument(data: Data(Self.html(pack).utf8), options: [])
    let markdown = String(decoding: PackMarkdown().bytes(of: PackDocument(of: pack)), as: UTF8.self)
    let vocabulary = pack.vocabulary
    let members = vocabulary.facts.compactMap { fact in
      fact.group.map { String(fact.name.rawValue.dropFirst($0.rawValue.count + 1)) }
    }
    let chapters: [(path: String, names: [String])] = [
      ("[starts-with(@id, 'concern-')]/h3/code", pack.rules.map(\.id.rawValue)),
      (
        "[starts-with(@id, 'concern-')]//dt[.='Written in']/following-sibling::dd[1]/code",
        pack.rules.map { WrittenPlace($0.place).fileAndLine }
      ),
      (
        "[starts-with(@id, 'concern-')]//dt[.='Tagged']/following-sibling::dd[1]/code",
        pack.rules.flatMap(\.tags).map(\.name.rawValue)
      ),
      (
        "[starts-with(@id, 'concern-')]//dt[.='Sets aside']/following-sibling::dd/code",
        pack.rules.flatMap(\.overriddenTags).map(\.name.rawValue)
      ),
      ("[@id='guarantees']/h3/code", pack.guarantees.map(\.id.rawValue)),
      ("[@id='accepted']//dd[1]/code", pack.header.accepted.map(\.at)),
      ("[@id='sources']//dt/code", pack.sources.map(\.id.rawValue)),
      ("[@id='levels']/h3/code", pack.catalogue.levels.map(\.id.rawValue)),
      ("[@id='modalities']//dt/code", pack.catalogue.modalities.map(\.id.rawValue)),
      ("[@id='referrals']//dt/code", pack.catalogue.referrals.map(\.id.rawValue)),
      ("[@id='precautions']//dt/code", pack.catalogue.precautions.map(\.id.rawValue)),
      ("[@id='instruments']/h3/code", vocabulary.instruments.map(\.id.rawValue)),
      ("[@id='questions']//td/code", members),
      (
        "[@id='questions']//dt/code",
        vocabulary.facts.filter { $0.group == nil }.map(\.name.rawValue)
          + vocabulary.groups.flatMap { $0.lists.map(\.name) }
      ), ("[@id='signature']//dd/code", [pack.header.id.rawValue, pack.digest]),
    ]
    for chapter in chapters {
      let shown = try page.nodes(forXPath: "//section\(chapter.path)").compactMap(\.stringValue)
      #expect(shown.sorted() == chapter.names.sorted(), "\(chapter.path)")
      let missing = chapter.names.filter { !markdown.contains("`\($0)`") }
      #expect(missing.isEmpty)
    }
  }

  @Test(arguments: packs) func `a caution stands out right below the name of its instrument`(path: String) throws {
    let pack = try Self.pack(path)
    let page = try XMLDocument(data: Data(Self.html(pack).utf8), options: [])
    let markdown = String(decoding: PackMarkdown().bytes(of: PackDocument(of: pack)), as: UTF8.self)
    for instrument in pack.vocabulary.instruments {
      let below = try page.nodes(
        forXPath: "//section[@id='instruments']/h3[code='\(instrument.id)']/following-sibling::*[1]")
      let stands = try below.first?.nodes(forXPath: "self::p[strong='Caution:']").first?.stringValue
      #expect(stands == instrument.caution.map { "Caution: \($0.asSentenceStart.asSentence)" })
      #expect(markdown.contains("`\(instrument.id)`\n\n**Caution:** ") == (instrument.caution != nil))
    }
  }

  @Test func `a tag that a rule carries and names stands for every other rule that carries it`() throws {
    let rules = ["one", "two", "three"].map { name in
      "  - {rule: \(name), title: Rule \(name), concern: clinical, tags: [all], when: always, then: {status: review}, "
        + "because: It is so.\(name == "two" ? ", overrides: [{tagged: all}, weekly-contact-is-enough]" : "")}\n"
    }
    let files = try PackFiles.read(Repository.path("fixtures/packs/every-form")).texts
    let pack = try PackLoader.load(
      files: files + [SourceText(name: "more.yaml", text: "rules:\n" + rules.joined())])
    let markdown = String(decoding: PackMarkdown().bytes(of: PackDocument(of: pack)), as: UTF8.self)
    #expect(
      markdown.contains(
        """
        - **Sets aside:**
          - Weekly contact is enough
          - Every other rule tagged `all`: Rule one; Rule three
        - **Written in:** `more.yaml:3`
        """))
  }

  @Test(arguments: [
    (
      "where_plan: {status: hold}, plan: {once_cleared: {intensity: {level: {at_least: outpatient}}}}",
      "Every plan on hold, once cleared, has level at least General outpatient."
    ),
    (
      "whenever: {age: {at_least: 18}}, plan: {once_cleared: {intensity: {level: outpatient}}}",
      "Whenever Age: at least 18 years, the plan, once cleared, has level General outpatient."
    ),
    (
      "where_plan: {status: hold, once_cleared: {intensity: {level: outpatient}}}, "
        + "plan: {status: hold, once_cleared: {review_within_days: {at_most: 7}}}",
      "Every plan on hold that, once cleared, has level General outpatient, has status hold, and, once cleared, has "
        + "review after at most 7 days."
    ),
    (
      "where_plan: {once_cleared: {intensity: {level: outpatient}}}, plan: {once_cleared: {intensity: {bridge: none}}}",
      "Every plan that, once cleared, has level General outpatient, then also has no other level until then."
    ),
    (
      "where_plan: {status: [hold, review]}, plan: {status: [hold, review]}",
      "Every plan with status hold or review has status hold or review."
    ),
  ]) func `what a guarantee says of a plan as it is, and of one that is cleared, is a sentence`(
    promise: String, sentence: String
  ) throws {
    let files = try PackFiles.read(Repository.path("fixtures/packs/every-form")).texts
    let more = SourceText(name: "more.yaml", text: "guarantees:\n  - {guarantee: one-more, \(promise)}\n")
    let document = PackDocument(of: try PackLoader.load(files: files + [more]))
    let markdown = String(decoding: PackMarkdown().bytes(of: document), as: UTF8.self)
    #expect(markdown.contains("`one-more`\n\n\(sentence)\n"))
  }

  @Test func `a guarantee goes by its title, and without one by the words of its name`() throws {
    let files = try PackFiles.read(Repository.path("fixtures/packs/every-form")).texts
    let more = """
      guarantees:
        - {guarantee: no-add-on-for-mat, title: MAT needs no add-on, plan: {status: hold}}
        - {guarantee: every-add_on-waits, plan: {status: hold}}
      """
    let pack = try PackLoader.load(files: files + [SourceText(name: "more.yaml", text: more)])
    let markdown = String(decoding: PackMarkdown().bytes(of: PackDocument(of: pack)), as: UTF8.self)
    let headings = try XMLDocument(data: Data(Self.html(pack).utf8), options: [])
      .nodes(forXPath: "//section[@id='guarantees']/h3").map { $0.stringValue ?? "" }
    for (title, name) in [
      ("MAT needs no add-on", "no-add-on-for-mat"), ("Every add on waits", "every-add_on-waits"),
    ] {
      #expect(markdown.contains("\n### \(title) `\(name)`\n"))
      #expect(headings.contains("\(title) \(name)"))
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
