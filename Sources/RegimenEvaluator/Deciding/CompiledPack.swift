package import RegimenModel

/// A pack made ready for deciding: compiled once, then only read.
package final class CompiledPack: Sendable {
  package let pack: Pack
  package let wording: Wording
  /// The memory of the rows below.
  private let storage: Storage
  let directory: Directory
  package let space: CellSpace
  package let recordForm: RecordForm
  /// The parts of a plan, by number.
  package let elements: Elements
  /// Who speaks, by number.
  package let speakers: Speakers
  /// Every condition of the pack, in the order in which ``table`` judges them.
  package let conditions: [CompiledCondition]
  let table: ConditionTable
  /// The same conditions, as explanations walk them.
  package let nodes: ConditionNodes
  /// Which of them are undecided about which facts.
  let undecided: UndecidedTable
  package let rules: RuleSet
  /// What each level gives and where it refers, compiled.
  package let levels: [CompiledLevel]
  /// How instruments are read, compiled.
  let readings: CompiledReadings
  /// The bibliography.
  let sources: [SourceID: Source]
  /// For each urgency, whether it cannot wait.
  package let isUrgent: [Bool]
  /// For each fact, its place by name.
  package let factNameRank: [Int]

  /// The place of the population among the conditions; nil where the pack speaks of everybody.
  package let population: Int?
  /// The places of the impossible combinations.
  package let impossible: Range<Int>
  /// For each referral, the place of its recorded refusal.
  package let declined: [Int?]
  /// The fact that holds the person's present level.
  package let currentLevel: Int?
  /// The facts that speak of the present level alone.
  let aboutCurrentLevel: [Int]
  /// The fact that holds a level left recently.
  let completedLevel: Int?
  /// The fact that holds the level that another assessment found.
  package let externalLevel: Int?
  /// The required facts.
  package let required: [Int]
  /// The facts of which some numbers want a second look, with those that do not.
  let expected: [(fact: Int, range: ClosedRange<ExactDecimal>)]

  /// The places of conditions that are no part of the pack, but asked about beside it.
  package let questions: Range<Int>

  /// Compiles a pack. O(facts · cells · boxes).
  ///
  /// - Parameter questions: conditions to be judged too, and whose thresholds are told apart.
  package init(_ pack: Pack, asking questions: [Condition] = []) {
    self.pack = pack
    wording = Wording(pack)
    let storage = Storage()
    self.storage = storage
    let directory = Directory(pack)
    self.directory = directory
    elements = Elements(pack.catalogue)
    isUrgent = pack.header.urgencies.map(\.isUrgent)
    let sortedRules = pack.rules.sorted { $0.id < $1.id }
    let speakers = Speakers(rules: sortedRules, levels: pack.catalogue.levels)
    self.speakers = speakers

    // Every rule's `when` first: so a rule's number is also that of its condition.
    var source = sortedRules.map(\.when)
    population = pack.header.population.map { _ in source.count }
    if let condition = pack.header.population { source.append(condition) }
    impossible = source.count..<(source.count + pack.vocabulary.impossible.count)
    source += pack.vocabulary.impossible.map(\.condition)
    var declined: [Int?] = []
    for referral in pack.catalogue.referrals {
      declined.append(referral.declinedWhen.map { _ in source.count })
      if let condition = referral.declinedWhen { source.append(condition) }
    }
    self.declined = declined
    let interpreter = Interpreter(directory: directory, elements: elements)
    rules = RuleSet(
      sortedRules, directory: directory, interpreter: interpreter, isUrgent: isUrgent, firstUnless: source.count,
      in: storage)
    source += sortedRules.flatMap(\.unless)
    self.questions = source.count..<(source.count + questions.count)
    source += questions

    let normal = source.map(\.normalForm)
    let space = CellSpace(pack, conditions: normal, in: storage)
    self.space = space
    recordForm = RecordForm(pack.vocabulary, cells: space.cells)
    conditions = normal.map { CompiledCondition($0, in: space) }
    table = ConditionTable(conditions, space: space, in: storage)
    nodes = ConditionNodes(conditions, in: storage)
    undecided = UndecidedTable(
      conditions, nodes: nodes, factCount: space.facts.count, tallies: table.placesOfTallies, in: storage)
    sources = Dictionary(pack.sources.map { ($0.id, $0) }) { first, _ in first }
    levels = pack.catalogue.levels.enumerated().map { rank, level in
      CompiledLevel(level, speaker: speakers.levels[rank], directory: directory, interpreter: interpreter)
    }
    readings = CompiledReadings(pack.vocabulary, form: recordForm)
    let facts = pack.vocabulary.facts
    var factNameRank = Array(repeating: 0, count: facts.count)
    for (rank, fact) in facts.indices.sorted(by: { facts[$0].name < facts[$1].name }).enumerated() {
      factNameRank[fact] = rank
    }
    self.factNameRank = factNameRank
    currentLevel = pack.header.currentLevel.flatMap { space.index(of: $0) }
    aboutCurrentLevel = pack.header.aboutCurrentLevel.compactMap { space.index(of: $0) }
    completedLevel = pack.header.completedLevel.flatMap { space.index(of: $0) }
    externalLevel = pack.header.externalLevel.flatMap { space.index(of: $0) }
    required = facts.indices.filter { facts[$0].isRequired }
    expected = facts.enumerated().compactMap { fact, declared in declared.expected.map { (fact, $0) } }
  }

  /// The place of a rule's `when` among the conditions.
  package func when(_ rule: Int) -> Int { rule }

  /// The rank of the level at which the programme is delivered: the level itself where it is offered, else its
  /// bridge, else none.
  package func delivered(at level: Int) -> Int? { levels[level].level.isOffered ? level : levels[level].bridge }
}
