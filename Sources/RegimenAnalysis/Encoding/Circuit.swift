/// Gates over Boolean variables, as clauses of a solver. Equal gates are made once.
final class Circuit {
  private var solver = Solver()
  private var conjunctions = GateTable()
  /// What is always true.
  let yes: Literal
  /// What is never true.
  var no: Literal { !yes }

  init() {
    yes = solver.addVariable()
    solver.add([yes])
  }

  /// Whether something was too large to be encoded; then no question is answered.
  private(set) var isIncomplete = false

  /// Gives up on something that is too large to be encoded.
  func giveUp() { isIncomplete = true }

  /// How many variables there are.
  var variableCount: Int { solver.variableCount }

  /// The conflicts of the solver so far.
  var conflicts: Int { solver.conflicts }

  /// A variable that nothing binds yet.
  func variable() -> Literal { solver.addVariable() }

  /// Makes one of these true for good.
  func require(_ literals: [Literal]) { solver.add(literals) }

  /// True where all of these are.
  func all(_ literals: some Sequence<Literal>) -> Literal {
    guard let parts = parts(of: literals) else { return no }
    if parts.count < 2 { return parts.first ?? yes }
    if let known = conjunctions.gate(of: parts) { return known }
    let gate = solver.addVariable()
    conjunctions.add(gate, of: parts)
    for part in parts { solver.add(!gate, part) }
    solver.add(parts.map { !$0 } + CollectionOfOne(gate))
    return gate
  }

  /// Those of some literals that must be true for all of them to be so, each once, ascending; nil where they cannot be.
  private func parts(of literals: some Sequence<Literal>) -> [Literal]? {
    var parts: [Literal] = []
    parts.reserveCapacity(literals.underestimatedCount)
    for literal in literals where literal != yes {
      if literal == no { return nil }
      parts.append(literal)
    }
    parts.sort()
    var kept = 0
    for part in parts where kept == 0 || part != parts[kept - 1] {
      if kept > 0, part == !parts[kept - 1] { return nil }
      parts[kept] = part
      kept += 1
    }
    parts.removeLast(parts.count - kept)
    return parts
  }

  /// True where all of these are.
  func all(_ literals: Literal...) -> Literal { all(literals) }

  /// True where one of these is.
  func any(_ literals: some Sequence<Literal>) -> Literal { !all(literals.lazy.map { !$0 }) }

  /// True where one of these is.
  func any(_ literals: Literal...) -> Literal { any(literals) }

  /// True where two differ.
  func differs(_ one: Literal, _ other: Literal) -> Literal {
    one == other ? no : any(all(one, !other), all(!one, other))
  }

  /// How many of these are true, in unary: at each place whether there are more than so many. O(n²) gates.
  func count(_ literals: [Literal]) -> [Literal] {
    var counts: [Literal] = []
    for literal in literals {
      let before = counts
      counts.append(no)
      for place in counts.indices {
        let carried = place == 0 ? literal : all(before[place - 1], literal)
        counts[place] = place < before.count ? any(before[place], carried) : carried
      }
    }
    return counts
  }

  /// Looks for a way to make all of these true.
  func solve(_ assumptions: [Literal], limit: Int) -> Solver.Answer {
    isIncomplete ? .undecided : solver.solve(assuming: assumptions, limit: limit)
  }

  /// Whether a literal is true in the way that was found last.
  func isTrue(_ literal: Literal) -> Bool { solver.isTrue(literal) }
}
