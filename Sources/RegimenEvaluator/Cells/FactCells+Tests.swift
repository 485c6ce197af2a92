internal import BitCollections
import RegimenModel

extension FactCells {
  /// The known cells whose values pass a test.
  func passing(_ test: ValueTest) -> BitSet {
    switch test.known {
    case .oneOf(let values):
      BitSet(values.compactMap(cell(of:)))
    case .between(let lower, let upper):
      BitSet((0..<knownCount).filter { isAbove(lower, cell: $0) && isBelow(upper, cell: $0) })
    }
  }

  /// The cells that satisfy a test, *unknown* among them where the test accepts it. Negated: the known cells that
  /// fail it.
  func satisfying(_ test: ValueTest, isNegated: Bool) -> BitSet {
    let passing = passing(test)
    if isNegated { return known.subtracting(passing) }
    return test.acceptsUnknown ? passing.union([unknown]) : passing
  }

  // Thresholds begin or end a cell (see `Thresholds`), so comparing cells compares the values in them.

  private func isAbove(_ end: ValueTest.End?, cell candidate: Int) -> Bool {
    guard let end else { return true }
    guard let edge = cell(of: end.value) else { return false }
    return end.isIncluded ? candidate >= edge : candidate > edge
  }

  private func isBelow(_ end: ValueTest.End?, cell candidate: Int) -> Bool {
    guard let end else { return true }
    guard let edge = cell(of: end.value) else { return false }
    return end.isIncluded ? candidate <= edge : candidate < edge
  }
}
