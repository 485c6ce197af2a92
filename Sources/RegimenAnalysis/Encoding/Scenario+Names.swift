import RegimenEvaluator

extension Scenario {
  /// True where a bound on the level names a level of these ranks, itself or by a fact.
  func names(_ voice: Voice, ranks: Range<Int>) -> Literal {
    guard voice.fact >= 0 else { return ranks.contains(Int(voice.value)) ? circuit.yes : circuit.no }
    return isIn(Int(voice.fact), ranks.map { $0 + 1 })
  }
}
