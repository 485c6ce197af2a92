/// Decides whether clauses can be made true together: a search that learns a clause from each conflict.
///
/// Clauses may be added between questions; what was learnt from earlier ones stays, since it follows from the clauses
/// alone. The method is that of conflict-driven clause learning (Marques-Silva and Sakallah 1996) with two watched
/// literals and activities (Moskewicz et al. 2001) and restarts in Luby's sequence.
struct Solver: ~Copyable {
  /// What became of a question.
  enum Answer: Sendable {
    /// There is a way; ``Solver/isTrue(_:)`` tells it.
    case satisfiable
    /// There is none.
    case unsatisfiable
    /// The limit on conflicts was reached.
    case undecided
  }

  var clauses = ClauseStore()
  var watches = WatchLists()
  var queue = VariableQueue()
  /// For each literal 1 where it is true, -1 where false, 0 where open.
  var values = Row<Int8>()
  /// For each variable the decision level at which it was set, the clause that forced it (-1 for none), and whether it
  /// was negated when last set.
  var levels = Row<Int32>()
  var reasons = Row<Int32>()
  var wasNegated = Row<Bool>()
  /// The literals that are true, in the order in which they became so; where each decision level begins in it; and how
  /// many of them were followed up.
  var trail = Row<Literal>()
  var levelStarts = Row<Int>()
  var followed = 0
  /// Marks of variables while a conflict is looked into, and room for the clause that is learnt or added.
  var isMarked = Row<Bool>()
  var marked = Row<Int32>()
  var learning = Row<Literal>()
  var meetingStamps = Row<Int32>()
  var meetingStamp: Int32 = 0
  private var model = Row<Int8>()
  private var isContradictory = false
  private var learntLimit = 4_000
  /// The conflicts so far.
  private(set) var conflicts = 0

  /// How many variables there are.
  var variableCount: Int { levels.count }

  /// Adds a variable.
  mutating func addVariable() -> Literal {
    let literal = Literal(variable: levels.count)
    for _ in 0..<2 {
      values.append(0)
      watches.addLiteral()
    }
    levels.append(0)
    reasons.append(-1)
    wasNegated.append(true)
    isMarked.append(false)
    queue.addVariable()
    return literal
  }

  /// Adds a clause: one of these is true.
  mutating func add(_ literals: some Sequence<Literal>) {
    learning.removeAll()
    for literal in literals { learning.append(literal) }
    addClause()
  }

  /// Adds a clause: one of the two is true.
  mutating func add(_ one: Literal, _ other: Literal) {
    learning.removeAll()
    learning.append(one)
    learning.append(other)
    addClause()
  }

  /// Adds the clause that was written down.
  private mutating func addClause() {
    guard !isContradictory else { return }
    learning.sort()
    var kept = 0
    var last: Literal?
    for place in learning.indices {
      let literal = learning[place]
      if last == literal { continue }
      // No decision stands between questions, so what is set is so for good.
      if values[literal.place] > 0 || last == !literal { return }
      last = literal
      guard values[literal.place] == 0 else { continue }
      learning[kept] = literal
      kept += 1
    }
    learning.keep(first: kept)
    switch learning.count {
    case 0: isContradictory = true
    case 1:
      set(learning[0], because: -1)
      isContradictory = propagate() >= 0
    default: attach(clauses.add(learning, meeting: 0))
    }
  }

  /// Whether a literal is true in the way that was found last.
  func isTrue(_ literal: Literal) -> Bool { model[literal.place] > 0 }

  /// Looks for a way to make all clauses and the assumptions true.
  ///
  /// - Parameter limit: the conflicts after which to give up.
  mutating func solve(assuming assumptions: [Literal], limit: Int) -> Answer {
    guard !isContradictory else { return .unsatisfiable }
    defer { retreat(to: 0) }
    let end = conflicts + limit
    var round = 0
    while true {
      round += 1
      let pause = conflicts + 100 * Self.luby(round)
      if let answer = search(assumptions, until: min(pause, end)) { return answer }
      if conflicts >= end { return .undecided }
      retreat(to: 0)
      if clauses.learnt.count > learntLimit { forgetWorse() }
    }
  }

  /// Searches; nil where the pause came first.
  private mutating func search(_ assumptions: [Literal], until pause: Int) -> Answer? {
    while true {
      let conflict = propagate()
      if conflict >= 0 {
        conflicts += 1
        if levelStarts.isEmpty {
          isContradictory = true
          return .unsatisfiable
        }
        learn(from: conflict)
        queue.age()
        continue
      }
      if conflicts >= pause { return nil }
      switch decide(assumptions) {
      case .some(true): continue
      case .some(false): return .unsatisfiable
      case .none:
        keepModel()
        return .satisfiable
      }
    }
  }

  /// Takes the next decision: true where one was taken, false where an assumption is false, nil where all is set.
  private mutating func decide(_ assumptions: [Literal]) -> Bool? {
    while levelStarts.count < assumptions.count {
      let assumption = assumptions[levelStarts.count]
      if values[assumption.place] < 0 { return false }
      levelStarts.append(trail.count)
      if values[assumption.place] == 0 {
        set(assumption, because: -1)
        return true
      }
    }
    while let variable = queue.next() {
      let literal = Literal(variable: variable)
      guard values[literal.place] == 0 else { continue }
      levelStarts.append(trail.count)
      set(wasNegated[variable] ? !literal : literal, because: -1)
      return true
    }
    return nil
  }

  private mutating func keepModel() {
    model.removeAll()
    for place in values.indices { model.append(values[place]) }
  }

  // MARK: Setting

  /// Makes a literal true.
  @inline(__always)
  mutating func set(_ literal: Literal, because clause: Int32) {
    values[literal.place] = 1
    values[(!literal).place] = -1
    levels[literal.variable] = Int32(levelStarts.count)
    reasons[literal.variable] = clause
    trail.append(literal)
  }

  /// Takes back all decisions beyond a level.
  mutating func retreat(to level: Int) {
    guard levelStarts.count > level else { return }
    let start = levelStarts[level]
    while trail.count > start {
      let literal = trail.removeLast()
      values[literal.place] = 0
      values[(!literal).place] = 0
      wasNegated[literal.variable] = literal.isNegated
      queue.insert(literal.variable)
    }
    levelStarts.keep(first: level)
    followed = start
  }

  /// Watches a clause by its first two literals.
  mutating func attach(_ clause: Int32) {
    watches.add(WatchLists.Watch(clause: clause, other: clauses[clause, 1]), to: !clauses[clause, 0])
    watches.add(WatchLists.Watch(clause: clause, other: clauses[clause, 0]), to: !clauses[clause, 1])
  }

  /// Luby's sequence: 1, 1, 2, 1, 1, 2, 4, ...
  private static func luby(_ number: Int) -> Int {
    var size = 1
    while size < number { size = 2 * size + 1 }
    var number = number
    while size != number {
      size /= 2
      if number > size { number -= size }
    }
    return (size + 1) / 2
  }

  // MARK: Forgetting

  /// Forgets the worse half of what was learnt, and what is true for good.
  private mutating func forgetWorse() {
    var kept: [Int32] = []
    for place in clauses.learnt.indices { kept.append(clauses.learnt[place]) }
    kept.sort { (clauses.meetingLevels($0), $0) < (clauses.meetingLevels($1), $1) }
    let half = kept.count / 2
    kept = kept.enumerated().filter { $0.offset < half || clauses.meetingLevels($0.element) <= 2 }.map(\.element)
    var store = ClauseStore()
    for place in clauses.given.indices { copy(clauses.given[place], into: &store) }
    for clause in kept.sorted() { copy(clause, into: &store) }
    clauses = store
    watches.removeAll()
    for place in clauses.given.indices { attach(clauses.given[place]) }
    for place in clauses.learnt.indices { attach(clauses.learnt[place]) }
    // Nothing asks why literals are true that are so for good.
    for place in trail.indices { reasons[trail[place].variable] = -1 }
    learntLimit += learntLimit / 10
  }

  /// Copies a clause without literals that are false for good; leaves it out where one is true.
  private mutating func copy(_ clause: Int32, into store: inout ClauseStore) {
    learning.removeAll()
    for place in 0..<clauses.count(clause) {
      let literal = clauses[clause, place]
      if values[literal.place] > 0 { return }
      if values[literal.place] == 0 { learning.append(literal) }
    }
    _ = store.add(learning, meeting: clauses.meetingLevels(clause))
  }
}
