import RegimenModel

extension FactCells {
  /// Whether one value of the fact is graver than another: higher on an ordered type, `yes` of a flag; of a choice,
  /// any other, since none can be called lighter.
  func isGraver(_ value: FactValue, than other: FactValue, type: FactType) -> Bool {
    guard value != other else { return false }
    switch (type, value, other) {
    case (.choice, _, _): return true
    case (_, .number(let left), .number(let right)): return left > right
    default: return (cell(of: value) ?? 0) > (cell(of: other) ?? 0)
    }
  }
}
