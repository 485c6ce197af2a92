import RegimenDiagnostics
package import RegimenModel

/// Makes records for a vocabulary: more or less complete, with instruments old and new.
package struct AssessmentGenerator {
  let vocabulary: Vocabulary
  let levels: [LevelID]

  package init(_ pack: Pack) {
    vocabulary = pack.vocabulary
    levels = pack.catalogue.levels.map(\.id)
  }

  /// - Parameter unknown: how many facts in a hundred are not named.
  package func assessment(unknown: Int, _ random: inout RandomSource) -> Assessment {
    var answers: [NamedAnswers.Entry] = []
    for (number, fact) in vocabulary.facts.enumerated() {
      if !random.chance(fact.isRequired ? 2 : unknown) {
        answers.append(entry(fact, number, value(fact.type, &random)))
      } else if random.chance(20) {
        answers.append(entry(fact, number, nil))
      }
    }
    var closures: [GroupName: Assessment.Answer] = [:]
    for group in vocabulary.groups where random.chance(25) {
      closures[group.name] = Assessment.Answer(value(group.type, &random), place: place(group.name))
    }
    return Assessment(
      id: random.chance(50) ? "A-1" : nil, date: random.chance(90) ? Self.today : nil, answers: NamedAnswers(answers),
      closures: closures, instruments: instruments(&random), meta: .text("back"), digest: "beef")
  }

  /// An answer that says where its fact is declared, of some facts wrongly, as one that another vocabulary was read by;
  /// and of some not at all.
  private func entry(_ fact: Fact, _ number: Int, _ value: FactValue?) -> NamedAnswers.Entry {
    let numbers = [number, nil, number, (number + 1) % vocabulary.facts.count, number, vocabulary.facts.count + number]
    return NamedAnswers.Entry(
      fact.name, Assessment.Answer(value, place: place(fact.name)), number: numbers[number % numbers.count])
  }

  private func place(_ name: some Identifier) -> SourceRange { .whole("\(name).yaml") }

  private static let today = CalendarDate(year: 2026, month: 11, day: 20)
  /// 0, 13, 14, 15 and 365 days before.
  private static let days = [
    today, CalendarDate(year: 2026, month: 11, day: 7), CalendarDate(year: 2026, month: 11, day: 6),
    CalendarDate(year: 2026, month: 11, day: 5), CalendarDate(year: 2025, month: 11, day: 20), nil,
  ]

  private func instruments(_ random: inout RandomSource) -> [InstrumentID: Assessment.InstrumentResult] {
    var results: [InstrumentID: Assessment.InstrumentResult] = [:]
    for instrument in vocabulary.instruments where random.chance(70) {
      var scores: [ScoreName: ExactDecimal] = [:]
      for score in instrument.scores where random.chance(85) { scores[score.name] = number(instrument, score, &random) }
      results[instrument.id] = Assessment.InstrumentResult(scores: scores, date: random.pick(Self.days))
    }
    return results
  }

  /// A score that is also a value of every number it is read into as it is.
  private func number(
    _ instrument: Instrument, _ score: Instrument.Score, _ random: inout RandomSource
  ) -> ExactDecimal {
    var greatest = score.domain.maximum
    for reading in instrument.readings
    where reading.score == score.name && reading.minus == nil && reading.method == .score {
      if case .number(let domain)? = vocabulary.facts.first(where: { $0.name == reading.fact })?.type {
        greatest = min(greatest, domain.maximum)
      }
    }
    return NumberDomain(minimum: max(.zero, score.domain.minimum), maximum: greatest).number(&random)
  }

  private func value(_ type: FactType, _ random: inout RandomSource) -> FactValue {
    switch type {
    case .scale(let names), .choice(let names): .named(random.pick(names))
    case .flag: .flag(random.chance(50))
    case .level: .level(random.chance(20) ? nil : random.pick(levels))
    case .number(let domain): .number(domain.number(&random))
    }
  }
}
