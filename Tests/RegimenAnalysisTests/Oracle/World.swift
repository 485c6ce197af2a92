import RegimenEvaluator
import RegimenModel

@testable import RegimenAnalysis

/// Every possible assessment of a small pack, and what each comes to.
final class World {
  let pack: Pack
  let recommender: Recommender
  let answers: Answers
  let facts: [Fact]
  private let cells: [FactCells]
  /// Everybody there can be: required facts known, nothing impossible proved.
  private(set) var people: [Person] = []
  private var places: [[Int]: Int] = [:]

  init(_ pack: Pack) {
    self.pack = pack
    recommender = Recommender(pack: pack)
    let compiled = PackUnderCheck(pack).compiled
    facts = compiled.space.facts
    cells = compiled.space.cells
    answers = Answers(
      values: Dictionary(uniqueKeysWithValues: zip(facts.map(\.name), compiled.space.cells.map(\.representatives))))
    let bench = Bench(compiled)
    for cells in every(cells.map { $0.knownCount + 1 }) where bench.evaluate(cells) {
      places[cells] = people.count
      people.append(Person(cells, self, bench))
    }
  }

  /// All rows of numbers below these bounds.
  private func every(_ bounds: [Int]) -> [[Int]] {
    bounds.reduce([[]]) { rows, bound in rows.flatMap { row in (0..<bound).map { row + [$0] } } }
  }

  /// Somebody with these cells, if that is possible.
  func person(_ cells: [Int]) -> Person? { places[cells].map { people[$0] } }

  /// What a fact's cell says; nil of *unknown*.
  func value(_ fact: Int, _ cell: Int) -> FactValue? {
    cell < cells[fact].knownCount ? cells[fact].representatives[cell] : nil
  }

  /// The cells of an assessment.
  func cells(of assessment: Assessment) -> [Int] {
    facts.indices.map { fact in
      assessment.answers[facts[fact].name]?.value.flatMap { cells[fact].cell(of: $0) } ?? cells[fact].unknown
    }
  }

  /// How many values of a fact are told apart.
  func valueCount(_ fact: Int) -> Int { cells[fact].knownCount }

  /// Whether the values of a fact have an order.
  func isOrdered(_ fact: Int) -> Bool {
    if case .choice = facts[fact].type { false } else { true }
  }

  /// Somebody who is one known value of a fact further than a person, if there is such a step.
  func next(_ person: Person, _ fact: Int) -> Person? {
    guard person.cells[fact] + 1 < valueCount(fact) else { return nil }
    var cells = person.cells
    cells[fact] += 1
    return self.person(cells)
  }

  /// Everybody who differs from a person in the answer to one fact alone.
  func others(_ person: Person, _ fact: Int) -> [Person] {
    (0...valueCount(fact)).filter { $0 != person.cells[fact] }.compactMap { cell in
      var cells = person.cells
      cells[fact] = cell
      return self.person(cells)
    }
  }

  /// Everybody who says less than a person in one fact: nothing of it, or something milder. Of a choice nothing is milder.
  func milder(_ person: Person) -> [[Int]] {
    facts.indices.flatMap { fact -> [[Int]] in
      let cell = person.cells[fact]
      guard cell < valueCount(fact) else { return [] }
      return ((isOrdered(fact) ? Array(0..<cell) : []) + [valueCount(fact)]).map { milder in
        var cells = person.cells
        cells[fact] = milder
        return cells
      }
    }
  }
}

/// A possible assessment, and what it comes to.
final class Person {
  let cells: [Int]
  let known: Knowledge
  let outline: PlanOutline
  /// The rules that stand.
  let standing: Set<RuleID>
  /// The level that is settled, and that at which the programme is delivered, even where a hold keeps them back.
  let level: LevelID?
  let delivered: LevelID?
  /// What is heard of the plan's elements.
  private(set) lazy var said = Said(self, world.pack)
  /// Everything in which its plan can differ from another.
  private(set) lazy var gist = Gist(assessment, world.recommender)
  private unowned let world: World

  init(_ cells: [Int], _ world: World, _ bench: Bench) {
    self.cells = cells
    self.world = world
    known = Knowledge(
      uniqueKeysWithValues: cells.enumerated().compactMap { fact, cell in
        world.value(fact, cell).map { (world.facts[fact].name, $0) }
      })
    outline = bench.outline
    standing = Set(bench.standing.map { bench.compiled.rules.rules[$0].id })
    func id(_ rank: Int) -> LevelID { bench.compiled.levels[rank].level.id }
    level = bench.settlement.level.map(id)
    delivered = bench.settlement.delivered.map(id)
  }

  var status: PlanStatus { outline.status }
  /// Whether the plan recommends care.
  var hasCare: Bool { outline.care != nil }
  /// The record that says this.
  var assessment: Assessment {
    Assessment(answers: NamedAnswers(known.mapValues { Assessment.Answer($0) }), digest: "")
  }

  /// Whether a condition is proved.
  func meets(_ condition: Condition) -> Bool { world.answers.isProved(condition.normalForm, known) }
}
