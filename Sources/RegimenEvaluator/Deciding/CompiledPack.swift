import RegimenModel

/// A pack made ready for deciding: compiled once, then only read.
struct CompiledPack: Sendable {
  let pack: Pack
  let wording: Wording
  let directory: Directory
  let space: CellSpace
  let recordForm: RecordForm
  /// Every condition of the pack, in the order in which ``table`` judges them.
  let conditions: [CompiledCondition]
  let table: ConditionTable
  let rules: RuleSet
  /// What each level gives and where it refers, compiled.
  let levels: [CompiledLevel]
  /// The bibliography.
  let sources: [SourceID: Source]
  /// For each urgency, whether it cannot wait.
  let isUrgent: [Bool]

  /// The place of the population among the conditions; nil where the pack speaks of everybody.
  let population: Int?
  /// The places of the impossible combinations.
  let impossible: Range<Int>
  /// For each referral, the place of its recorded refusal.
  let declined: [Int?]

  /// Compiles a pack. O(facts · cells · boxes).
  init(_ pack: Pack) {
    self.pack = pack
    wording = Wording(pack)
    let directory = Directory(pack)
    self.directory = directory

    var source = pack.header.population.map { [$0] } ?? []
    population = source.isEmpty ? nil : 0
    impossible = source.count..<(source.count + pack.vocabulary.impossible.count)
    source += pack.vocabulary.impossible.map(\.condition)
    var declined: [Int?] = []
    for referral in pack.catalogue.referrals {
      declined.append(referral.declinedWhen.map { _ in source.count })
      if let condition = referral.declinedWhen { source.append(condition) }
    }
    self.declined = declined
    rules = RuleSet(pack, directory: directory, firstUnless: source.count)
    source += rules.entries.flatMap(\.rule.unless)
    source += rules.entries.map(\.rule.when)

    let normal = source.map(\.normalForm)
    let space = CellSpace(pack, conditions: normal)
    self.space = space
    recordForm = RecordForm(pack.vocabulary, cells: space.cells)
    conditions = normal.map { CompiledCondition($0, in: space) }
    table = ConditionTable(conditions, space: space)
    sources = Dictionary(pack.sources.map { ($0.id, $0) }) { first, _ in first }
    isUrgent = pack.header.urgencies.map(\.isUrgent)
    levels = pack.catalogue.levels.map { CompiledLevel($0, directory: directory) }
  }
}

/// A level with what it says, compiled.
struct CompiledLevel: Sendable {
  let level: Level
  let gives: [CompiledStatement]
  let refersTo: [CompiledStatement]
  /// The rank of the bridge.
  let bridge: Int?

  /// Compiles a level.
  init(_ level: Level, directory: Directory) {
    self.level = level
    gives = level.gives.map { CompiledStatement($0.content, directory: directory) }
    switch level.delivery {
    case .offered:
      refersTo = []
      bridge = nil
    case .referred(let statements, let bridge):
      refersTo = statements.map { CompiledStatement($0.content, directory: directory) }
      self.bridge = bridge.flatMap { directory.rank(of: $0) }
    }
  }
}
