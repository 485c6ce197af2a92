import RegimenModel

/// A summary on its way into a page: its chapters, and what they share.
struct BatchPage {
  /// A part of the page with a heading of its own.
  struct Chapter {
    let id: String
    let title: String
    /// Whether it stands beside its neighbour where there is room.
    var isNarrow = false
    let body: (inout MarkupWriter) -> Void
  }

  let figures: BatchFigures

  var summary: BatchSummary { figures.summary }

  /// The chapters that have something to say.
  var chapters: [Chapter] {
    var chapters: [Chapter] = []
    if summary.plans > 0 {
      chapters += [statuses, levels, modalities, referrals, rules, neverStood, missing].compactMap(\.self)
    }
    return chapters + [rejections, setAside, dataNotes].compactMap(\.self)
  }

  /// Writes a chapter.
  func write(_ chapter: Chapter, to html: inout MarkupWriter) {
    html.section(chapter.id, chapter.title, class: chapter.isNarrow ? "narrow" : "wide", chapter.body)
  }

  /// Writes what a browser is told.
  func writeHead(to html: inout MarkupWriter) {
    let records = summary.records.counted("record")
    html.head("Batch report: \(summary.pack) \(summary.packVersion), \(records)", style: BatchStyleSheet.rules)
  }

  /// Writes what the batch was, how it ended, and what came of it.
  func writeHeader(to html: inout MarkupWriter) {
    html.element("header") { html in
      html.element("p", ["class": "kind"], text: "Batch report")
      html.element("h1", text: summary.packTitle)
      html.element("p", ["class": "notice"], text: ReportWords.notice)
      writeEnding(to: &html)
      writeKeyFigures(to: &html)
      writeProvenance(to: &html)
      html.contents(chapters.map { ($0.id, $0.title) })
    }
  }

  private func writeEnding(to html: inout MarkupWriter) {
    let ending = figures.ending
    html.element("div", ["class": "ending \(figures.outlook.rawValue)"]) { html in
      html.element("p") { $0.element("strong", text: "\(ending.name): \(ending.meaning)") }
      for warning in figures.warnings() { html.element("p", text: warning) }
    }
  }

  private func writeKeyFigures(to html: inout MarkupWriter) {
    let figures = [
      (summary.records, "Records read"), (summary.plans, "Plans made"), (summary.rejected, "Rejected"),
    ]
    html.element("dl", ["class": "figures"]) { html in
      for (count, name) in figures {
        html.element("div") { html in
          html.element("dt", text: name)
          html.element("dd", text: count.grouped)
        }
      }
    }
  }

  /// Writes what the summary was made from, so that it can be made again.
  private func writeProvenance(to html: inout MarkupWriter) {
    let most = 12
    let more = summary.inputs.count - most
    let inputs = summary.inputs.prefix(most) + (more > 0 ? ["and \(more.grouped) more"] : [])
    html.element("dl", ["class": "made"]) { html in
      entry("Pack", ["\(summary.pack) \(summary.packVersion)"], to: &html)
      entry("SHA-256", [summary.packDigest], to: &html)
      entry("Engine", [summary.engineVersion], to: &html)
      entry("Records", inputs.isEmpty ? ["nothing"] : Array(inputs), to: &html)
    }
  }

  private func entry(_ name: String, _ values: [String], to html: inout MarkupWriter) {
    html.element("div") { html in
      html.element("dt", text: name)
      for value in values { html.element("dd", text: value) }
    }
  }
}
