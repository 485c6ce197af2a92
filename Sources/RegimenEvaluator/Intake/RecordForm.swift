package import RegimenModel

/// The places that a pack's facts, groups, instruments and scores have in a ``Record``.
package final class RecordForm: Sendable {
  /// The facts, in the order of the vocabulary.
  package let facts: [Fact]
  /// The groups, in the order of the vocabulary.
  package let groups: [FactGroup]
  /// The instruments, in the order of the vocabulary.
  package let instruments: [Instrument]
  /// For each instrument, the place of its first score; the others follow in the order written.
  package let firstScore: [Int]
  /// How many scores there are.
  package let scoreCount: Int
  /// For each group, its members.
  package let membersOfGroups: [[Int]]

  private let cells: [FactCells]
  private let places: [FactName: Int]

  /// Lays out the records of a vocabulary.
  init(_ vocabulary: Vocabulary, cells: [FactCells]) {
    facts = vocabulary.facts
    let places = Dictionary(zip(facts.map(\.name), facts.indices)) { first, _ in first }
    self.places = places
    membersOfGroups = vocabulary.groups.map { $0.members.compactMap { places[$0] } }
    groups = vocabulary.groups
    instruments = vocabulary.instruments
    var firstScore: [Int] = []
    var count = 0
    for instrument in vocabulary.instruments {
      firstScore.append(count)
      count += instrument.scores.count
    }
    self.firstScore = firstScore
    scoreCount = count
    self.cells = cells
  }

  /// What a record may say of a fact, by cell; nothing of a number, whose cells say too little.
  package func sayings(of fact: Int) -> [Record.Said] {
    if case .number = facts[fact].type { return [] }
    return (0..<cells[fact].knownCount).map { .cell($0) }
  }

  /// For each fact, the group it is a member of; -1 where it is in none.
  package var groupOfFact: [Int] {
    var groups = Array(repeating: -1, count: facts.count)
    for (group, members) in membersOfGroups.enumerated() { members.forEach { groups[$0] = group } }
    return groups
  }

  /// The place of a fact; nil where the vocabulary declares no such fact.
  package func index(of fact: FactName) -> Int? { places[fact] }

  /// What a record says of a fact that has a value; nil where the fact has no such value.
  ///
  /// - Parameter fact: its place.
  package func said(_ value: FactValue, of fact: Int) -> Record.Said? {
    if case .number(let number) = value { return .number(number) }
    return cells[fact].cell(of: value).map(Record.Said.cell)
  }
}
