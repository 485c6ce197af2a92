public import RegimenModel

extension Plan {
  /// The plan as text for a clinician.
  ///
  /// - Parameters:
  ///   - width: columns of a line.
  ///   - detail: how much of the reasons it tells.
  public func text(width: Int = 80, detail: ReportDetail = .standard) -> String {
    PlanTextReport(width: width, detail: detail).text(of: self)
  }

  /// The plan as JSON for a program.
  public func json(_ style: JSONStyle = .pretty) -> String {
    String(decoding: PlanJSON(style: style).bytes(of: self), as: UTF8.self)
  }
}
