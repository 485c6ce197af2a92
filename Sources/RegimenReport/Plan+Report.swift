public import RegimenModel

extension Plan {
  /// The plan as text for a clinician.
  ///
  /// - Parameters:
  ///   - width: columns of a line; less than 20 counts as 20.
  ///   - detail: how much of the reasons it tells.
  /// - Complexity: linear in the text; it breaks lines for people, and is far slower than JSON.
  public func text(width: Int = 80, detail: ReportDetail = .standard) -> String {
    PlanTextReport(width: width, detail: detail).text(of: self)
  }

  /// The plan as JSON for a program, ending in a line break and in the form that `regimen schema plan` describes.
  public func json(_ style: JSONStyle = .pretty) -> String { String(decoding: jsonBytes(style), as: UTF8.self) }

  /// The plan as JSON in UTF-8, ending in a line break: what ``json(_:)`` returns, for a program that sends bytes and so
  /// in one line unless it asks otherwise.
  ///
  /// - Complexity: linear in the bytes.
  public func jsonBytes(_ style: JSONStyle = .compact) -> [UInt8] { PlanJSON(style: style).bytes(of: self) }
}
