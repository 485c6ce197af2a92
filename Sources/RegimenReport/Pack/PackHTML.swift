/// A pack laid out as one web page that needs nothing beside itself: no script, no font, no network. It reads on a
/// phone, on paper and in the dark, and is well-formed XML too.
package struct PackHTML: Sendable, Hashable {
  /// Creates a format.
  package init() {}

  /// Writes a document, as UTF-8, ending in a line break.
  package func bytes(of document: PackDocument) -> [UInt8] {
    var html = MarkupWriter(.html)
    html.element("html", ["lang": "en"]) { html in
      html.head("\(document.kind): \(document.title)", style: PackStyleSheet.rules)
      html.element("body") { html in
        writeHeader(document, to: &html)
        html.element("main") { html in
          for chapter in document.chapters { write(chapter, to: &html) }
        }
      }
    }
    return Array(html.markup.utf8)
  }

  private func writeHeader(_ document: PackDocument, to html: inout MarkupWriter) {
    html.element("header") { html in
      html.element("p", ["class": "kind"], text: document.kind)
      html.element("h1", text: document.title)
      for block in document.opening { write(block, to: &html) }
      html.contents(document.chapters.map { ($0.id, $0.title) })
    }
  }

  private func write(_ chapter: PackDocument.Chapter, to html: inout MarkupWriter) {
    html.section(chapter.id, chapter.title) { html in
      for block in chapter.blocks { write(block, to: &html) }
    }
  }

  private func write(_ block: PackDocument.Block, to html: inout MarkupWriter) {
    switch block {
    case .heading(let text, let id):
      html.element("h3", id.map { ["id": $0] } ?? [:]) { write(text, to: &$0) }
    case .paragraph(let text): html.element("p") { write(text, to: &$0) }
    case .list(let texts):
      html.element("ul") { html in
        for text in texts { html.element("li") { write(text, to: &$0) } }
      }
    case .entries(let entries):
      html.element("dl", ["class": "entries"]) { html in
        for entry in entries { write(entry, to: &html) }
      }
    case .table(let table): write(table, to: &html)
    case .blanks(let names):
      html.element("dl", ["class": "blanks"]) { html in
        for name in names {
          html.element("div") { html in
            html.element("dt", text: name)
            html.element("dd") { _ in }
          }
        }
      }
    }
  }

  private func write(_ entry: PackDocument.Entry, to html: inout MarkupWriter) {
    html.element("div", entry.id.map { ["id": $0] } ?? [:]) { html in
      html.element("dt") { write(entry.term, to: &$0) }
      for line in entry.lines { html.element("dd") { write(line, to: &$0) } }
    }
  }

  /// Writes a table, in a part of the page that scrolls by itself, also by keyboard, where it is too wide.
  private func write(_ table: PackDocument.Table, to html: inout MarkupWriter) {
    html.element(
      "div", ["class": "scroll", "role": "region", "aria-label": table.caption, "tabindex": "0"]
    ) { html in
      html.element("table", table.isNumeric ? ["class": "numbers"] : [:]) { html in
        html.element("caption", text: table.caption)
        html.element("thead") { html in
          html.element("tr") { html in
            for column in table.columns { html.element("th", ["scope": "col"], text: column) }
          }
        }
        html.element("tbody") { html in
          for row in table.rows { write(row, to: &html) }
        }
      }
    }
  }

  private func write(_ row: [PackDocument.Text], to html: inout MarkupWriter) {
    html.element("tr") { html in
      for (index, cell) in row.enumerated() {
        let isName = index == 0
        html.element(isName ? "th" : "td", isName ? ["scope": "row"] : [:]) { write(cell, to: &$0) }
      }
    }
  }

  private func write(_ text: PackDocument.Text, to html: inout MarkupWriter) {
    for piece in text.pieces {
      switch piece {
      case .words(let words): html.text(words)
      case .strong(let words): html.element("strong", text: words)
      case .code(let words): html.element("code") { $0.breakable(words) }
      case .link(let words, let id): html.element("a", ["href": "#\(id)"], text: words)
      case .address(let address): html.element("a", ["href": address, "rel": "noreferrer"], text: address)
      }
    }
  }
}
