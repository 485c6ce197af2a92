package import RegimenModel

/// A summary of a batch as one web page for people who answer for a programme: what was recommended, which rules
/// carried it, what was missing.
///
/// The page needs nothing beside itself: no script, no font, no network. It reads on a phone, on paper and in the dark,
/// and every bar stands in a table that says the same in numbers. It is well-formed XML too.
package struct BatchReportHTML: Sendable, Hashable {
  /// Creates a report.
  package init() {}

  /// Writes a summary, as UTF-8, ending in a line break.
  package func bytes(of summary: BatchSummary) -> [UInt8] {
    let page = BatchPage(figures: BatchFigures(summary))
    var html = MarkupWriter(.html)
    html.element("html", ["lang": "en"]) { html in
      page.writeHead(to: &html)
      html.element("body") { html in
        html.raw(BatchStyleSheet.hatch)
        page.writeHeader(to: &html)
        html.element("main") { html in
          for chapter in page.chapters { page.write(chapter, to: &html) }
        }
      }
    }
    return Array(html.markup.utf8)
  }
}
