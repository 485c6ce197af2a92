import RegimenDiagnostics
import RegimenEvaluator
import RegimenGenerators
import RegimenModel
import Testing

@testable import RegimenAnalysis

/// The encoding means what the evaluator does: everything that follows from an assessment, as literals and as evaluated.
@Suite struct EncodingTests {
  @Test func `the encoding of generated packs agrees with the evaluator`() {
    var seen: [PlanStatus: Int] = [:]
    for seed in 0..<UInt64(150) {
      var random = RandomSource(seed: seed)
      let compiled = Recommender(pack: PackGenerator.pack(&random)).compiled
      let bench = Bench(compiled)
      let circuit = Circuit()
      let scenario = Scenario(compiled, voices: PackVoices(compiled), circuit: circuit)
      let claims = Claims(scenario)
      for _ in 0..<6 {
        let cells = compiled.space.cells.map {
          $0.unknown == 0 ? 0 : random.chance(35) ? $0.unknown : random.int(0...$0.unknown - 1)
        }
        let isPossible = bench.evaluate(cells)
        let assumptions = cells.enumerated().map { scenario.literals(of: $0)[$1] }
        let answer = circuit.solve(assumptions, limit: 100_000)
        #expect(answer == (isPossible ? .satisfiable : .unsatisfiable), "seed \(seed)")
        guard isPossible, answer == .satisfiable else { continue }
        seen[bench.settlement.status, default: 0] += 1
        #expect(scenario.solution == cells)
        let wrong = claims.differences(bench)
        #expect(wrong.isEmpty, "seed \(seed), \(cells): \(wrong)")
        if !wrong.isEmpty { return }
      }
    }
    #expect(PlanStatus.allCases.allSatisfy { seen[$0, default: 0] > 10 }, "\(seen)")
  }
}

/// Everything that is encoded of a scenario, to be held against the evaluator.
private struct Claims {
  let scenario: Scenario
  let statuses: [(PlanStatus, Literal)]
  let stands: [Literal]
  let open: [Literal]
  let levels: [Literal]
  let delivered: [Literal]
  let quantities: [QuantityLiterals]
  let hours: [(Int64, Literal)]
  let referrals: [Scenario.ReferralLiterals]
  let precautions: [Literal]
  let takesPart: [Literal]
  let isMixEmpty: Literal
  let exceeds: Literal
  /// What would follow a hold, as far as it is encoded.
  let onceCleared: [(PlanExpectation.Content, Literal)]

  init(_ scenario: Scenario) {
    self.scenario = scenario
    let compiled = scenario.compiled
    statuses = PlanStatus.allCases.map { ($0, scenario.isStatus($0)) }
    stands = compiled.rules.rules.indices.map { scenario.stands($0) }
    open = compiled.rules.rules.indices.map { scenario.isOpen($0) }
    levels = compiled.levels.indices.map { scenario.isLevel($0) }
    delivered = compiled.levels.indices.map { scenario.isDelivered($0) }
    quantities = Elements.quantities.map { scenario.quantity($0) }
    hours = scenario.weeklyHours.map { ($0, scenario.hasWeeklyHours(atLeast: $0)) }
    referrals = compiled.elements.referrals.map { scenario.referral($0) }
    precautions = compiled.elements.precautions.map { scenario.isTaken($0) }
    takesPart = compiled.elements.modalities.map { scenario.takesPart($0) }
    isMixEmpty = scenario.isMixEmpty
    exceeds = scenario.circuit.all(scenario.isDelivered, scenario.floorsExceedHundred)
    onceCleared = Self.contentsOnceCleared(compiled.pack).map { content in
      (content, scenario.meets(PlanExpectation([.init(content, place: .whole(""))])))
    }
  }

  private static func contentsOnceCleared(_ pack: Pack) -> [PlanExpectation.Content] {
    var contents = [PlanExpectation.Content.bridge(oneOf: [nil])]
    for level in pack.catalogue.levels.map(\.id) {
      contents += [.level(oneOf: [level, nil]), .bridge(oneOf: [level])]
    }
    let figures = Quantity.allCases.map(PlanExpectation.Figure.quantity) + [.weeklyHours]
    for figure in figures { contents.append(.figure(figure, atLeast: ExactDecimal(3), atMost: ExactDecimal(12))) }
    for referral in pack.catalogue.referrals.map(\.id) {
      contents.append(.excludesReferral(referral))
      for urgency in pack.header.urgencies.map(\.id) {
        contents += [.referralNoLater(referral, than: urgency), .referralExactly(referral, urgency)]
      }
    }
    let referrals = pack.catalogue.referrals.map(\.id)
    contents += (0...referrals.count).map { .noReferrals(besides: Set(referrals.prefix($0))) }
    return contents.map(PlanExpectation.Content.onceCleared)
  }

  func differences(_ bench: Bench) -> [String] {
    let settlement = bench.settlement
    let compiled = scenario.compiled
    func isTrue(_ literal: Literal) -> Bool { scenario.circuit.isTrue(literal) }
    var wrong: [String] = []
    func expect(_ what: String, _ literal: Literal, _ value: Bool) {
      if isTrue(literal) != value { wrong.append("\(what): encoded \(isTrue(literal)), is \(value)") }
    }
    for (status, literal) in statuses { expect("\(status)", literal, settlement.status == status) }
    for rule in stands.indices {
      expect("stands \(rule)", stands[rule], bench.stands(rule))
      expect("open \(rule)", open[rule], bench.open.contains(rule))
    }
    for rank in levels.indices {
      expect("level \(rank)", levels[rank], settlement.level == rank)
      expect("delivered \(rank)", delivered[rank], settlement.delivered == rank)
    }
    for (place, quantity) in quantities.enumerated() {
      let settled = settlement.quantities.first { Elements.of($0.quantity) == place + Elements.quantities.lowerBound }
      expect("present \(place)", quantity.isPresent, settled != nil)
      guard let settled else { continue }
      for (index, value) in quantity.values.enumerated() {
        expect("quantity \(place) \(value)", quantity.value[index], settled.value >= value)
        expect("low \(place) \(value)", quantity.low[index], settled.range.low >= value)
        expect("high \(place) \(value)", quantity.high[index], settled.range.high >= value)
      }
    }
    for (least, literal) in hours {
      expect("hours \(least)", literal, settlement.delivered != nil && settlement.weeklyHours.millionths >= least)
    }
    for (place, referral) in referrals.enumerated() {
      let outcome = settlement.referrals.first { $0.referral == place }
      expect("referral \(place)", referral.isMade, outcome?.isMade ?? false)
      expect("clash \(place)", referral.isClash, outcome?.isClash ?? false)
      for (rank, literal) in referral.noLater.enumerated() {
        expect("referral \(place) by \(rank)", literal, outcome.map { $0.isMade && $0.mostUrgent <= rank } ?? false)
      }
    }
    for (place, element) in compiled.elements.precautions.enumerated() {
      expect("precaution \(place)", precautions[place], !settlement.hearing[element].isEmpty)
    }
    let isDelivered = settlement.delivered != nil
    let taking = settlement.mix.shares.map(\.modality) + settlement.mix.folded
    for place in takesPart.indices { expect("part \(place)", takesPart[place], isDelivered && taking.contains(place)) }
    let judge = PlanJudge(compiled.pack)
    for (content, literal) in onceCleared {
      expect("\(content.path) \(content.expected)", literal, judge.meets(content, bench.outline))
    }
    expect("empty", isMixEmpty, isDelivered && taking.isEmpty)
    expect("exceeds", exceeds, settlement.reasons.contains { $0.kind == .sharesOverHundred })
    return wrong
  }
}
