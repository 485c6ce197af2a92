import Foundation
import FoundationXML
import RegimenDiagnostics
import RegimenModel
import Testing

@testable import RegimenReport

@Suite struct BatchReportHTMLTests {
  @Test(arguments: BatchSummary.samples.keys.sorted())
  func `a page is well-formed, stands alone and runs nothing`(name: String) throws {
    let page = try #require(BatchSummary.samples[name]).html()
    let document = try XMLDocument(data: Data(page.utf8), options: [])
    #expect(document.rootElement()?.attribute(forName: "lang")?.stringValue == "en")
    #expect(try document.nodes(forXPath: "/html/head/title").count == 1)
    #expect(try document.nodes(forXPath: "/html/head/meta[@name='viewport']").count == 1)
    #expect(try document.nodes(forXPath: "//script | //img | //link | //iframe | //object").isEmpty)
    #expect(try document.nodes(forXPath: "//@src | //@*[starts-with(name(), 'on')]").isEmpty)
    for word in ["http", "src=", "<script", "@import", "javascript:"] { #expect(!page.contains(word), "\(word)") }
    let targets = try document.nodes(forXPath: "//@id").compactMap(\.stringValue)
    #expect(Set(targets).count == targets.count)
    for link in try document.nodes(forXPath: "//a/@href").compactMap(\.stringValue) {
      #expect(link.hasPrefix("#") && targets.contains(String(link.dropFirst())), "\(link)")
    }
  }

  @Test(arguments: BatchSummary.samples.keys.sorted())
  func `every chart is a table with a caption and headings, as wide in each row`(name: String) throws {
    let page = try #require(BatchSummary.samples[name]).html()
    let document = try XMLDocument(data: Data(page.utf8), options: [])
    let tables = try document.nodes(forXPath: "//table")
    #expect(tables.isEmpty == (name == "empty"))
    #expect(try document.nodes(forXPath: "//svg[not(@aria-hidden='true')]").isEmpty)
    #expect(try document.nodes(forXPath: "//svg[@class='bar'][not(ancestor::table)]").isEmpty)
    for table in tables {
      let columns = try table.nodes(forXPath: "thead/tr/th[@scope='col']").count
      #expect(columns > 1)
      #expect(try table.nodes(forXPath: "caption").first?.stringValue?.isEmpty == false)
      for row in try table.nodes(forXPath: "tbody/tr[not(@class='group')]") {
        #expect(try row.nodes(forXPath: "th[@scope='row']").count == 1)
        #expect(try row.nodes(forXPath: "td").count == columns - 1)
      }
    }
  }

  @Test func `what would be markup is text, and what is not shown is spelled out`() throws {
    let page = BatchSummary.hostile.html()
    let document = try XMLDocument(data: Data(page.utf8), options: [])
    let text = document.rootElement()?.stringValue ?? ""
    for words in [
      #"A "pack" <b>bold</b> & more"#, #"</title><script>alert('1')</script>\u{202e}.ndjson"#, #"fact\u{2066}<"#,
      #"Level  <hr>\u{1b}[31m"#, "\"><img>", "]]><!--", "&lt;", "طبيب <نفسي>", "1 <i>now</i>",
    ] {
      #expect(text.replacing("\u{A0}", with: " ").contains(words), "\(words)")
    }
    #expect(page.unicodeScalars.allSatisfy { $0 == "\n" || $0.isPrintable })
  }

  @Test func `bars are as long as their numbers`() throws {
    let document = try XMLDocument(data: Data(BatchSummary.clinic.html().utf8), options: [])
    let widths = try document.nodes(forXPath: "//section[@id='statuses']//rect[@class!='track']/@width")
    #expect(widths.compactMap(\.stringValue) == ["2.69%", "18.08%", "33.85%", "45%", "0.38%"])
  }

  @Test func `two pages of one summary are the same`() {
    #expect(BatchSummary.clinic.html() == BatchSummary.clinic.html())
  }
}
