import RegimenDiagnostics
import RegimenModel

/// A summary on its way into text: what the parts of the report share.
struct BatchText {
  /// A line of a part: how many records, and of what.
  struct Row {
    let count: Int
    let label: StyledText
  }

  let figures: BatchFigures
  let detail: ReportDetail

  var summary: BatchSummary { figures.summary }

  /// How many lines of a part fit one screen beside the others.
  func most(_ lines: Int) -> Int { detail == .full ? .max : lines }

  /// Writes rows: the percentage of the whole, which is not nothing; the count; a bar where it is wanted and there is
  /// room; the label.
  func write(_ rows: some Collection<Row>, of whole: Int, withBars: Bool = false, to layout: inout TextLayout) {
    let digits = rows.map(\.count.grouped.count).max() ?? 0
    let isDrawn = withBars && layout.isWide
    for row in rows {
      let percent = Proportion(row.count, of: whole).text.padded(to: 5)
      let count = row.count.grouped.padded(to: digits)
      let lead = StyledText((layout.isWide ? "\(percent)  \(count)" : count).fixed)
      let bar = isDrawn ? StyledText("  \(String.bar(row.count, of: whole))".fixed, .cyan) : .empty
      layout.column(lead + bar, columns: lead.columns + bar.columns + 2) { $0.paragraph(row.label, hanging: 2) }
    }
  }

  /// Writes a part made of rows, so many of them, and how many more there are; one more is told at once.
  func writePart(
    _ name: String, _ rows: [Row], of whole: Int, atMost most: Int = .max, withBars: Bool = false,
    to layout: inout TextLayout
  ) {
    guard whole > 0, !rows.isEmpty else { return }
    layout.part(name) { layout in
      let shown = rows.count - most == 1 ? rows[...] : rows.prefix(most)
      write(shown, of: whole, withBars: withBars, to: &layout)
      if rows.count > shown.count { layout.paragraph("and \((rows.count - shown.count).grouped) more") }
    }
  }

  /// The rows that occurred, or all of them where everything is told.
  func occurring(_ rows: [Row]) -> [Row] { detail == .full ? rows : rows.filter { $0.count > 0 } }
}

extension BatchText.Row {
  /// A row whose label ends in remarks.
  init(_ count: Int, _ label: String, _ remarks: [String?] = []) {
    let told = remarks.compactMap(\.self)
    let words = told.isEmpty ? "" : " (\(told.joined(separator: ", ")))"
    self.init(count: count, label: StyledText(label + words))
  }
}
