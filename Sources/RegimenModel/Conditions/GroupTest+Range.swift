extension GroupTest {
  /// The numbers of passing members that satisfy the test, as ranges that neither touch nor overlap, in order.
  ///
  /// - Parameter isNegated: whether the test stands under a `not`.
  package func satisfyingCounts(isNegated: Bool) -> [ClosedRange<Int>] {
    let all = 0...members.count
    switch (quantifier, isNegated) {
    case (.anyOf, false), (.noneOf, true): return Self.ranges(from: 1, through: all.upperBound)
    case (.anyOf, true), (.noneOf, false): return [0...0]
    case (.allOf, false): return [all.upperBound...all.upperBound]
    case (.allOf, true): return Self.ranges(from: 0, through: all.upperBound - 1)
    case (.count(let least, let most), false):
      return Self.ranges(from: least ?? 0, through: min(most ?? .max, all.upperBound))
    case (.count(let least, let most), true):
      let below = Self.ranges(from: 0, through: min((least ?? 0) - 1, all.upperBound))
      let above = most.map { Self.ranges(from: $0 + 1, through: all.upperBound) } ?? []
      return below + above
    }
  }

  /// Whether an unknown member passes: where the test says so, unless members are asked to be known otherwise.
  package func acceptsUnknown(isNegated: Bool) -> Bool {
    test.acceptsUnknown && !asksOtherwise(isNegated: isNegated)
  }

  /// Whether members are asked to be known otherwise: `none_of`, or any other count under a `not`.
  package func asksOtherwise(isNegated: Bool) -> Bool {
    if case .noneOf = quantifier { !isNegated } else { isNegated }
  }

  private static func ranges(from low: Int, through high: Int) -> [ClosedRange<Int>] {
    low <= high ? [low...high] : []
  }
}
