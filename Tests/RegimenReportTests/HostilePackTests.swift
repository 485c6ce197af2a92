import Foundation
import FoundationXML
import RegimenDiagnostics
import RegimenLoader
import RegimenModel
import Testing

@testable import RegimenReport

/// A pack whose every text tries to be more than text.
@Suite struct HostilePackTests {
  private static let hostile =
    #"</title><script>alert("1")</script> | `code` *a* _b_ [c](javascript:d) & $x$ \"# + "\u{202E}\u{1B}[31m"

  private static func pack() throws -> Pack {
    let text =
      #""\#(hostile.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\u{1B}", with: "\\e").replacing("\u{202E}", with: "\\u202E"))""#
    let yaml = """
      pack: hostile
      version: "1"
      title: \(text)
      intended_use: \(text)
      concerns: [{concern: safety, label: \(text)}]
      urgencies: [{urgency: routine, label: \(text)}]
      developer: \(text)
      uses: {race: \(text)}
      accepted: [{finding: cliff, at: \(text), because: \(text), by: \(text)}]
      mix: {step: 5%}
      levels:
        low:
          label: \(text)
          text: \(text)
          days_per_week: {min: 1, max: 1, usual: 1}
          hours_per_day: {min: 1, max: 1, usual: 1}
          individual_sessions_per_week: {min: 0, max: 0, usual: 0}
          weeks: {min: 1, max: 1, usual: 1}
          review_within_days: {min: 1, max: 1, usual: 1}
      modalities: {talk: {label: \(text), text: \(text), sources: [{book: \(text)}]}}
      referrals: {doctor: {label: \(text), text: \(text)}}
      precautions: {care: {label: \(text), text: \(text)}}
      sources: [{source: book, title: \(text), url: "https://example.org/?a=<b>&c='d'"}]
      facts:
        needs: {label: \(text), ask: \(text), each: flag, of: {help: {label: \(text), icd10: [F10]}}}
      instruments:
        scale:
          label: \(text)
          licence: \(text)
          caution: \(text)
          scores: {total: {min: 0, max: 1}}
          reads: {needs.help: {from: total, bands: {no: 0, yes: 1}}}
      rules:
        - rule: low-care
          title: \(text)
          concern: safety
          when: {needs.help: yes}
          then: {intensity: {level: {at_least: low}}, modalities: {talk: {weight: 1}}}
          because: \(text.replacing("<script>", with: "< script>"))
      guarantees:
        - guarantee: some-care
          title: \(text)
          because: \(text)
          whenever: {needs.help: yes}
          plan: {intensity: {level: low}}
      """
    return try PackLoader.load(PackFiles([SourceText(name: "1. a|b`c.yaml", bytes: Array(yaml.utf8))]))
  }

  @Test func `on a page what would be markup is text, and what is not shown is spelled out`() throws {
    let page = String(decoding: PackHTML().bytes(of: PackDocument(of: try Self.pack())), as: UTF8.self)
    let document = try XMLDocument(data: Data(page.utf8), options: [])
    #expect(try document.nodes(forXPath: "//script").isEmpty)
    #expect(
      try document.nodes(forXPath: "//a/@href[not(starts-with(., '#'))]").map(\.stringValue) == [
        "https://example.org/?a=<b>&c='d'"
      ])
    let text = document.rootElement()?.stringValue ?? ""
    #expect(text.components(separatedBy: #"</title><script>alert("1")</script> | `code`"#).count > 20)
    #expect(page.unicodeScalars.allSatisfy { $0 == "\n" || $0.isPrintable })
  }

  @Test func `in Markdown what would be a mark is escaped, and cells stay cells`() throws {
    let markdown = String(decoding: PackMarkdown().bytes(of: PackDocument(of: try Self.pack())), as: UTF8.self)
    let unescaped = markdown.replacing(#/\\./#, with: "").replacing(#/``.+?``|`.+?`/#, with: "")
    #expect(!unescaped.contains { "<>[]_`$&~".contains($0) }, "\(unescaped)")
    #expect(markdown.contains(#"\<script\>alert("1")\</script\>"#))
    #expect(markdown.contains(#"\`code\` \*a\* \_b\_ \[c\](javascript:d) \& \$x\$ \\"#))
    #expect(markdown.unicodeScalars.allSatisfy { $0 == "\n" || $0.isPrintable })
    var columns: Int?
    for line in markdown.split(separator: "\n", omittingEmptySubsequences: false) {
      guard line.hasPrefix("| ") else {
        columns = nil
        continue
      }
      let cells = line.replacing("\\\\", with: "").replacing("\\|", with: "").count { $0 == "|" }
      #expect(columns == nil || columns == cells, "\(line)")
      columns = cells
    }
  }

  @Test(arguments: [
    ("# a", "\\# a"), ("- a", "\\- a"), ("12. a", "12\\. a"), ("3) a", "3\\) a"), ("    a", "a"), ("a # b", "a # b"),
    ("7 days", "7 days"), ("=", "\\="),
  ])
  func `a line of Markdown begins no heading, item or block of code`(line: String, written: String) {
    #expect(MarkdownWords.atStart(line) == written)
  }

  @Test(arguments: [("a", "`a`"), ("a`b", "`` a`b ``"), ("``", "``` `` ```")])
  func `code in Markdown stands between more backticks than it holds`(words: String, written: String) {
    #expect(MarkdownWords.code(words) == written)
  }
}
