extension MarkupWriter {
  /// Writes what a browser is told of a page: its title, and how it looks.
  mutating func head(_ title: String, style: StaticString) {
    element("head") { html in
      html.void("meta", ["charset": "utf-8"])
      html.void("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"])
      html.void("meta", ["name": "color-scheme", "content": "light dark"])
      html.element("title", text: title)
      html.element("style") { html in
        html.raw(PageStyleSheet.rules)
        html.raw(style)
      }
    }
  }

  /// Writes links to the chapters of a page.
  mutating func contents(_ chapters: [(id: String, title: String)]) {
    element("nav", ["aria-label": "Contents"]) { html in
      for chapter in chapters {
        html.element("a", ["href": "#\(chapter.id)"], text: chapter.title)
        html.breakLine()
      }
    }
  }

  /// Writes a chapter of a page under its title.
  mutating func section(
    _ id: String, _ title: String, class style: String = "chapter", _ body: (inout MarkupWriter) -> Void
  ) {
    element("section", ["id": id, "class": style, "aria-labelledby": "\(id)-title"]) { html in
      html.element("h2", ["id": "\(id)-title"], text: title)
      body(&html)
    }
  }
}
