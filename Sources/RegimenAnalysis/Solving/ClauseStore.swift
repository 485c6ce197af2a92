/// Clauses beside each other in one row, each known by where it begins.
struct ClauseStore: ~Copyable {
  // A clause is its length, how many decision levels met in it when it was learnt (0 where it was given), its literals.
  private var words = Row<Int32>()
  /// Where the clauses begin that were given, and those that were learnt.
  private(set) var given = Row<Int32>()
  private(set) var learnt = Row<Int32>()

  /// Adds a clause; returns where it begins.
  mutating func add(_ literals: borrowing Row<Literal>, meeting levels: Int32) -> Int32 {
    let start = Int32(words.count)
    words.append(Int32(literals.count))
    words.append(levels)
    for place in literals.indices { words.append(literals[place].code) }
    if levels == 0 { given.append(start) } else { learnt.append(start) }
    return start
  }

  /// How many literals a clause has.
  @inline(__always)
  func count(_ clause: Int32) -> Int { Int(words[Int(clause)]) }

  /// How many decision levels met in a clause.
  func meetingLevels(_ clause: Int32) -> Int32 { words[Int(clause) + 1] }

  /// A literal of a clause.
  @inline(__always)
  subscript(clause: Int32, place: Int) -> Literal {
    get { Literal(code: words[Int(clause) + 2 + place]) }
    set { words[Int(clause) + 2 + place] = newValue.code }
  }

  /// Swaps two literals of a clause.
  @inline(__always)
  mutating func swap(_ clause: Int32, _ first: Int, _ second: Int) {
    let literal = self[clause, first]
    self[clause, first] = self[clause, second]
    self[clause, second] = literal
  }
}
