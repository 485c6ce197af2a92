import RegimenModel

extension BatchPage {
  private static let rowsAtMost = 50

  /// Why records were rejected.
  var rejections: Chapter? {
    guard !summary.rejections.isEmpty else { return nil }
    let rows = summary.rejections.map { rejection in
      BatchTable.Row(
        name: rejection.code, bar: [.init(style: "hold", count: rejection.count)],
        cells: [rejection.count.grouped, Proportion(rejection.count, of: summary.records).text])
    }
    let rejected = "\(summary.rejected.grouped) of \(summary.records.counted("record"))"
    return Chapter(id: "rejections", title: "Rejected records", isNarrow: true) { html in
      BatchTable(
        caption: "\(rejected) got no plan. A record counts once for each of its kinds of mistake.",
        columns: ["Mistake", "Records", "Share"], groups: [.init(rows: rows)], whole: summary.records
      ).write(to: &html)
    }
  }

  /// What was said and did not make it into plans.
  var setAside: Chapter? {
    guard !summary.setAside.isEmpty else { return nil }
    let shown = summary.setAside.prefix(Self.rowsAtMost)
    let rows = shown.map { statement in
      BatchTable.Row(
        name: statement.text.asSentenceStart, remark: figures.name(of: statement.authority),
        bar: [.init(style: "main", count: statement.count)], cells: share(statement.count))
    }
    let more = summary.setAside.count - shown.count
    return Chapter(id: "set-aside", title: "Set aside", isNarrow: true) { html in
      BatchTable(
        caption: "What a rule or a level said and a plan could not grant, the most frequent first.",
        columns: ["Said", "Plans", "Share"], groups: [.init(rows: rows)], whole: summary.plans
      ).write(to: &html)
      if more > 0 { html.element("p", ["class": "rest"], text: "And \(more.grouped) more.") }
    }
  }

  /// What was worth knowing about the data.
  var dataNotes: Chapter? {
    let told = figures.dataNotes
    guard !told.isEmpty else { return nil }
    let rows = told.map { note in
      BatchTable.Row(
        name: note.kind.summaryWords, bar: [.init(style: "main", count: note.count)], cells: share(note.count))
    }
    return Chapter(id: "data", title: "Notes on the data", isNarrow: true) { html in
      BatchTable(
        caption: "Records with a note of each kind.", columns: ["Note", "Records", "Share"],
        groups: [.init(rows: rows)], whole: summary.plans
      ).write(to: &html)
    }
  }
}
