import RegimenModel

extension NumberDomain {
  /// The numbers allowed: `0 to 27 days, 1 decimal place at the most`.
  var words: String {
    let unit = unit.map { " \($0)" } ?? ""
    let decimals = decimals == 0 ? "" : ", \(ExactDecimal(decimals).counted("decimal place")) at the most"
    return "\(minimum) to \(maximum)\(unit)\(decimals)"
  }
}
