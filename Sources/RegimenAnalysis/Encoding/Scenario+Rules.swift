import RegimenEvaluator

extension Scenario {
  private func card(_ rule: Int) -> RuleCard { compiled.rules.cards[rule] }

  private func overriders(_ rule: Int) -> [Int] {
    card(rule).overriders.range.map { compiled.rules.overriders[$0] }.filter { $0 != leftOut }
  }

  /// True where a rule applies and no exception of its own is proved, whatever overrides it.
  func applies(_ rule: Int) -> Literal {
    circuit.all([isProved(compiled.when(rule))] + card(rule).unless.range.map { !isProved($0) })
  }

  /// True where a rule stands.
  func stands(_ rule: Int) -> Literal {
    if rule == leftOut { return circuit.no }
    if let known = standing[rule] { return known }
    let literal = circuit.all([applies(rule)] + overriders(rule).map { !stands($0) })
    standing[rule] = literal
    return literal
  }

  /// True where a rule's certainty is proved: it applies, and nothing could except or override it.
  func isCertain(_ rule: Int) -> Literal {
    if rule == leftOut { return circuit.no }
    if let known = certain[rule] { return known }
    let held = card(rule).unless.range.map { !isPossible($0) } + overriders(rule).map { !isConceivable($0) }
    let literal = circuit.all([isProved(compiled.when(rule))] + held)
    certain[rule] = literal
    return literal
  }

  /// True where a rule's certainty is proved or open.
  func isConceivable(_ rule: Int) -> Literal {
    if rule == leftOut { return circuit.no }
    if let known = conceivable[rule] { return known }
    let held = card(rule).unless.range.map { !isProved($0) } + overriders(rule).map { !isCertain($0) }
    let literal = circuit.all([isPossible(compiled.when(rule))] + held)
    conceivable[rule] = literal
    return literal
  }

  /// True where a rule stands on what is not known: an open exception, or an open overrider.
  func standsOnAssumption(_ rule: Int) -> Literal { circuit.all(stands(rule), !isCertain(rule)) }

  /// True where a rule does not stand, yet could if more were known.
  func isOpen(_ rule: Int) -> Literal { circuit.all(!stands(rule), isConceivable(rule), !isCertain(rule)) }
}
