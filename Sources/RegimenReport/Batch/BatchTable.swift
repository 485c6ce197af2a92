import RegimenModel

/// A table whose every row has a bar under its name: the numbers and the chart in one.
struct BatchTable {
  /// A stretch of a bar.
  struct Stretch {
    let style: String
    let count: Int
    /// How much of the colour shows, in percent.
    var strength = 100
  }

  /// A row: its name, what more there is to say of it, its bar, its numbers.
  struct Row {
    let name: String
    var remark: String?
    var code: String?
    let bar: [Stretch]
    let cells: [String]
  }

  /// Rows under a name of their own, or under none.
  struct Group {
    var name: String?
    let rows: [Row]
  }

  let caption: String
  /// The heading of the names, then those of the numbers.
  let columns: [String]
  let groups: [Group]
  /// What a full bar stands for.
  let whole: Int
  /// What the stretches of the bars mean, where there are several.
  var key: [(stretch: Stretch, words: String)] = []

  /// Writes the table.
  func write(to html: inout MarkupWriter) {
    html.element("table") { html in
      html.element("caption") { html in
        html.text(caption)
        writeKey(to: &html)
      }
      html.element("thead") { html in
        html.element("tr") { html in
          for (index, column) in columns.enumerated() {
            let side: MarkupWriter.Attributes = index == 0 ? ["scope": "col"] : ["scope": "col", "class": "number"]
            html.element("th", side, text: column)
          }
        }
      }
      for group in groups { write(group, to: &html) }
    }
  }

  private func write(_ group: Group, to html: inout MarkupWriter) {
    html.element("tbody") { html in
      if let name = group.name {
        html.element("tr", ["class": "group"]) { html in
          html.element("th", ["scope": "rowgroup", "colspan": columns.count.description], text: name)
        }
      }
      for row in group.rows { write(row, to: &html) }
    }
  }

  private func write(_ row: Row, to html: inout MarkupWriter) {
    html.element("tr") { html in
      html.element("th", ["scope": "row"]) { html in
        html.element("bdi", text: row.name)
        if let remark = row.remark { html.element("small", text: " \(remark)") }
        if let code = row.code { html.element("code", text: code) }
        write(row.bar, to: &html)
      }
      for cell in row.cells {
        let isNothing = cell == "0" || cell == Proportion(0, of: 1).text
        html.element("td", isNothing ? ["class": "none"] : [:], text: cell)
      }
    }
  }

  private func write(_ bar: [Stretch], to html: inout MarkupWriter) {
    guard !bar.isEmpty else { return }
    html.element("svg", ["class": "bar", "aria-hidden": "true"]) { html in
      html.void("rect", ["class": "track", "width": "100%", "height": "100%"])
      var before = 0
      var last: String?
      for stretch in bar where stretch.count > 0 {
        let start = Proportion(before, of: whole).percent(decimals: 2)
        let width = Proportion(stretch.count, of: whole).percent(decimals: 2)
        write(stretch, from: "\(start)%", "\(max(width, Self.thinnest))%", to: &html)
        if stretch.style == last {
          html.void("rect", ["class": "gap", "x": "\(start)%", "width": "1", "height": "100%"])
        }
        before += stretch.count
        last = stretch.style
      }
    }
  }

  /// The width of what is too rare to be seen, in percent.
  private static let thinnest = ExactDecimal(millionths: 300_000)

  private func write(_ stretch: Stretch, from start: String, _ width: String, to html: inout MarkupWriter) {
    let strength = ExactDecimal(millionths: Int64(stretch.strength) * 10_000).description
    html.void(
      "rect", ["class": stretch.style, "x": start, "width": width, "height": "100%", "fill-opacity": strength])
  }

  private func writeKey(to html: inout MarkupWriter) {
    guard !key.isEmpty else { return }
    html.element("ul", ["class": "key"]) { html in
      for entry in key {
        html.element("li") { html in
          html.element("svg", ["class": "swatch", "aria-hidden": "true"]) { html in
            write(entry.stretch, from: "0", "100%", to: &html)
          }
          html.text(entry.words)
        }
      }
    }
  }
}
