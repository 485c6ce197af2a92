import RegimenEvaluator

extension Scenario {
  /// True where a condition is proved.
  func isProved(_ condition: Int) -> Literal {
    if let judge = judge[condition] { return judge.isProved(condition) }
    if let known = proved[condition] { return known }
    let literal = isProved(compiled.conditions[condition])
    proved[condition] = literal
    return literal
  }

  /// True where a condition is proved or open.
  func isPossible(_ condition: Int) -> Literal {
    if let judge = judge[condition] { return judge.isPossible(condition) }
    if let known = possible[condition] { return known }
    let ways = compiled.conditions[condition].boxes.map { canReach($0) }
    let literal = circuit.any([isProved(condition)] + ways)
    possible[condition] = literal
    return literal
  }

  /// True where a condition is proved by Kleene's tables.
  func isProved(_ condition: CompiledCondition) -> Literal {
    switch condition {
    case .all(let parts): circuit.all(parts.map { isProved($0) })
    case .any(let parts): circuit.any(parts.map { isProved($0) })
    case .fact(let line): isIn(line.fact, line.satisfying)
    case .count(let line): isProved(line.tally)
    }
  }

  /// True where a condition would be proved if one of its lines were what a literal says.
  func isProved(_ condition: CompiledCondition, with line: Int, being literal: Literal) -> Literal {
    switch condition {
    case .all(let parts): circuit.all(parts.map { isProved($0, with: line, being: literal) })
    case .any(let parts): circuit.any(parts.map { isProved($0, with: line, being: literal) })
    case .fact(let own): own.number == line ? literal : isProved(condition)
    case .count(let own): own.number == line ? literal : isProved(condition)
    }
  }

  private func isProved(_ tally: Tally) -> Literal {
    let floor = count(tally) { $0.passing(orUnknown: tally.acceptsUnknown) }
    let ceiling = count(tally) { $0.passing(orUnknown: tally.isInCeiling($0)) }
    return circuit.any(
      tally.satisfying.map { range in
        circuit.all(isAtLeast(floor, range.lowerBound), !isAtLeast(ceiling, range.upperBound + 1))
      })
  }

  private func count(_ tally: Tally, _ cells: (Tally.Member) -> [Int]) -> [Literal] {
    circuit.count(tally.members.map { isIn($0.fact, cells($0)) })
  }

  /// True where a count in unary is at least a number.
  private func isAtLeast(_ count: [Literal], _ number: Int) -> Literal {
    if number <= 0 { return circuit.yes }
    return number <= count.count ? count[number - 1] : circuit.no
  }

  // MARK: Openness

  /// True where some answer to unknown facts would satisfy a way to satisfy a condition.
  private func canReach(_ box: Box) -> Literal {
    let allowed = box.allowed.sorted { $0.key < $1.key }.map { fact, cells in
      isIn(fact, Array(cells) + [compiled.space.cells[fact].unknown])
    }
    let counts = box.tallies.map { canReach($0) }
    return circuit.all(allowed + counts + (box.isEntangled ? [canReachTogether(box)] : []))
  }

  /// True where answers could bring a count into what satisfies it.
  private func canReach(_ tally: Tally) -> Literal {
    let least = count(tally) { $0.passing(orUnknown: !$0.canFail) }
    let most = count(tally) { $0.passing(orUnknown: tally.acceptsUnknown || $0.canPass) }
    return circuit.any(
      tally.satisfying.map { range in
        circuit.all(isAtLeast(most, range.lowerBound), !isAtLeast(least, range.upperBound + 1))
      })
  }

  /// How many different sums of counts are encoded at the most.
  private static var mostSums: Int { 2_000 }

  /// True where the parts of a way that speak of the same facts can be satisfied together: fact by fact, the sums of
  /// floors and ceilings that some answers bring about.
  private func canReachTogether(_ box: Box) -> Literal {
    var reached = Sums()
    reached.add(box.tallies.map { _ in Addition() }, circuit.yes)
    for fact in Set(box.tallies.flatMap(\.members).map(\.fact)).sorted() {
      var next = Sums()
      let steps = steps(of: fact, in: box)
      for (sums, ways) in reached.all {
        let isReached = circuit.any(ways)
        for (step, ways) in steps.all { next.add(zip(sums, step).map(+), circuit.all(isReached, circuit.any(ways))) }
      }
      guard next.all.count <= Self.mostSums else {
        circuit.giveUp()
        return circuit.yes
      }
      reached = next
    }
    let good = reached.all.filter { sums, _ in
      zip(box.tallies, sums).allSatisfy { tally, sum in
        tally.satisfying.contains { $0.contains(sum.floor) && $0.contains(sum.ceiling) }
      }
    }
    return circuit.any(good.flatMap(\.ways))
  }

  /// What a fact can add to each count, with when it can: in its own cell, or, where it is unknown, in any.
  private func steps(of fact: Int, in box: Box) -> Sums {
    let literals = literals(of: fact)
    let unknown = compiled.space.cells[fact].unknown
    var steps = Sums()
    for cell in 0...unknown where box.allowed[fact]?.contains(cell) ?? true {
      let step = box.tallies.map { tally in
        tally.members.first { $0.fact == fact }.map { Addition(of: $0, cell: cell, in: tally) } ?? Addition()
      }
      steps.add(step, literals[cell])
      steps.add(step, literals[unknown])
    }
    return steps
  }
}

/// What is added to several counts, each with the ways in which that comes about; in the order in which they were found.
private struct Sums {
  private(set) var all: [(sums: [Addition], ways: [Literal])] = []
  private var places: [[Addition]: Int] = [:]

  mutating func add(_ sums: [Addition], _ way: Literal) {
    if let place = places[sums] { return all[place].ways.append(way) }
    places[sums] = all.count
    all.append((sums, [way]))
  }
}

/// What a member adds to the floor and the ceiling of a count.
private struct Addition: Hashable {
  var floor = 0
  var ceiling = 0

  init() {}

  init(of member: Tally.Member, cell: Int, in tally: Tally) {
    if cell == member.unknown {
      floor = tally.acceptsUnknown ? 1 : 0
      ceiling = tally.isInCeiling(member) ? 1 : 0
    } else if member.passing.contains(cell) {
      (floor, ceiling) = (1, 1)
    }
  }

  static func + (left: Addition, right: Addition) -> Addition {
    var sum = left
    sum.floor += right.floor
    sum.ceiling += right.ceiling
    return sum
  }
}

extension Tally.Member {
  /// The cells that pass, with *unknown* among them or not.
  fileprivate func passing(orUnknown acceptsUnknown: Bool) -> [Int] {
    Array(passing) + (acceptsUnknown ? [unknown] : [])
  }
}
