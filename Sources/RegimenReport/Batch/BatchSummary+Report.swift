package import RegimenModel

extension BatchSummary {
  /// The summary as text for people.
  ///
  /// - Parameters:
  ///   - width: columns of a line.
  ///   - detail: how much it tells.
  package func text(width: Int = 80, detail: ReportDetail = .standard) -> String {
    BatchSummaryText(width: width, detail: detail).text(of: self)
  }

  /// The summary as JSON for a program.
  package func json(_ style: JSONStyle = .pretty) -> String {
    String(decoding: BatchSummaryJSON(style: style).bytes(of: self), as: UTF8.self)
  }

  /// The summary as a web page that needs nothing beside itself.
  package func html() -> String { String(decoding: BatchReportHTML().bytes(of: self), as: UTF8.self) }
}
