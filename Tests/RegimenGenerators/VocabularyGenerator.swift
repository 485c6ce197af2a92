import RegimenDiagnostics
package import RegimenModel

/// Makes vocabularies of five to nine facts: every type, groups, required facts, instruments.
package struct VocabularyGenerator {
  let levels: [LevelID]
  private var names: [String] = []
  private var line = 0

  package init(levels: [LevelID]) { self.levels = levels }

  package mutating func vocabulary(_ random: inout RandomSource) -> Vocabulary {
    // Shuffled names, so that no order by name happens to be the order written.
    names = random.shuffled(["ant", "bee", "cat", "dog", "eel", "fox", "gnu", "hen", "ibis", "jay", "kea", "lynx"])
    var facts: [Fact] = []
    var groups: [FactGroup] = []
    for _ in 0..<random.int(0...2) where facts.count < 5 {
      let group = group(&random)
      groups.append(group.group)
      facts += group.members
    }
    while facts.count < 5 || (facts.count < 9 && random.chance(40)) {
      let type = type(&random)
      facts.append(fact(names.removeLast(), type, nil, &random))
    }
    return Vocabulary(facts: random.shuffled(facts), groups: groups, instruments: instruments(facts, &random))
  }

  private mutating func place() -> SourceRange {
    line += 1
    let position = SourcePosition(offset: line * 80, line: line, column: 1)
    return SourceRange(file: "vocabulary.yaml", start: position, end: position)
  }

  private mutating func fact(_ name: String, _ type: FactType, _ group: GroupName?, _ random: inout RandomSource)
    -> Fact
  {
    var expected: ClosedRange<ExactDecimal>?
    if case .number(let domain) = type, random.chance(50) { expected = ExactDecimal(1)...domain.maximum.halved }
    return Fact(
      name: FactName(rawValue: name), label: "the \(name.suffix(4))", question: random.chance(50) ? "\(name)?" : nil,
      type: type, isRequired: random.chance(8), group: group, expected: expected, place: place())
  }

  private mutating func group(_ random: inout RandomSource) -> (group: FactGroup, members: [Fact]) {
    let name = GroupName(rawValue: names.removeLast())
    let type: FactType = random.chance(40) ? .flag : .scale(["none_at_all", "mild", "severe"])
    let members = random.some(random.int(2...4), of: ["w", "x", "y", "z"]).map { member in
      fact("\(name).\(member)", type, name, &random)
    }
    let group = FactGroup(
      name: name, label: "group \(name)", type: type, members: members.map(\.name), place: place())
    return (group, members)
  }

  private func type(_ random: inout RandomSource) -> FactType {
    switch random.int(0...9) {
    case 0...1: .flag
    case 2...3: .scale(["low", "middle", "high", "top"].prefix(random.int(2...4)).map { $0 })
    case 4...5: .choice(["red", "green", "blue"].prefix(random.int(2...3)).map { $0 })
    case 6...7: .number(numberDomain(&random))
    default: .level
    }
  }

  private func numberDomain(_ random: inout RandomSource) -> NumberDomain {
    switch random.int(0...9) {
    case 0...3:
      NumberDomain(minimum: .zero, maximum: ExactDecimal(random.int(4...12)), unit: random.chance(50) ? "days" : nil)
    case 4...5: NumberDomain(minimum: ExactDecimal(-1), maximum: ExactDecimal(2), decimals: 1)
    default: Self.differenceDomain
    }
  }

  // MARK: Instruments

  private mutating func instruments(_ facts: [Fact], _ random: inout RandomSource) -> [Instrument] {
    var read = random.some(random.int(0...2), of: facts)
    // Few facts are numbers that have a place for every difference; by chance alone hardly anybody would meet one.
    read += facts.filter { differences(inHundred: $0) > 40 && !read.contains($0) }
    let choosers = facts.filter { fact in
      if case .number = fact.type { return false }
      return !read.contains(fact)
    }
    var instruments: [Instrument] = []
    for name in random.some(random.int(0...3), of: ["phq", "audit", "moca", "dast"]) where !read.isEmpty {
      let scores = [ScoreName(rawValue: "total"), ScoreName(rawValue: "part")]
      let readings = random.some(random.int(1...2), of: read).map { fact in
        reading(fact, random.shuffled(scores), random.chance(30) ? choosers : [], &random)
      }
      instruments.append(
        Instrument(
          id: InstrumentID(rawValue: name), label: name.uppercased(),
          scores: scores.map { .init(name: $0, domain: Self.scoreDomain) },
          validForDays: random.chance(60) ? 14 : nil, readings: readings, place: place()))
    }
    return instruments
  }

  /// What every score ranges over.
  static let scoreDomain = NumberDomain(minimum: .zero, maximum: ExactDecimal(20))
  /// What every difference of two scores ranges over.
  private static let differenceDomain = NumberDomain(minimum: ExactDecimal(-20), maximum: ExactDecimal(20))

  /// A reading of the first of two scores, or of what is left of it after the second.
  private mutating func reading(
    _ fact: Fact, _ scores: [ScoreName], _ choosers: [Fact], _ random: inout RandomSource
  ) -> InstrumentReading {
    let isDifference = random.chance(differences(inHundred: fact))
    let least = isDifference ? -20 : 0
    var method = method(fact, from: least, &random)
    if !choosers.isEmpty, case .bands = method {
      let chooser = random.pick(choosers)
      let choices = values(of: chooser)
      let table = choices.map { ($0, bands(fact, from: least, &random)) }
      method = .bandsBy(chooser.name, Dictionary(uniqueKeysWithValues: table))
    }
    return InstrumentReading(
      fact: fact.name, score: scores[0], minus: isDifference ? scores[1] : nil, method: method, place: place())
  }

  /// How many readings of a hundred are of a difference; a number must have a place for each.
  private func differences(inHundred fact: Fact) -> Int {
    guard case .number(let domain) = fact.type else { return 40 }
    return domain == Self.differenceDomain ? 90 : 0
  }

  private func method(_ fact: Fact, from least: Int, _ random: inout RandomSource) -> InstrumentReading.Method {
    if case .number = fact.type { return .score }
    return .bands(bands(fact, from: least, &random))
  }

  private func bands(
    _ fact: Fact, from least: Int, _ random: inout RandomSource
  ) -> [InstrumentReading.Band] {
    let values = values(of: fact)
    var starts: Set<Int> = [least]
    while starts.count < values.count { starts.insert(random.int(least + 1...20)) }
    return zip(values, starts.sorted()).map { .init(value: $0, from: ExactDecimal($1)) }
  }

  private func values(of fact: Fact) -> [FactValue] {
    switch fact.type {
    case .scale(let names), .choice(let names): names.map { .named($0) }
    case .flag: [.flag(false), .flag(true)]
    case .level: [.level(nil)] + levels.map { .level($0) }
    case .number: []
    }
  }
}

extension ExactDecimal {
  /// Half of it, rounded down to a whole number, but at least 1.
  fileprivate var halved: ExactDecimal { ExactDecimal(max(1, Int(millionths / 2_000_000))) }
}
