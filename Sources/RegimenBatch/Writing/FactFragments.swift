import RegimenEvaluator
import RegimenModel

/// Facts and their values.
struct FactFragments: Sendable {
  /// A fact with one value.
  struct Reading: Sendable {
    /// What is known of it, up to where that comes from, and behind.
    let reading: [Fragment]
    /// The value in words, as it stands inside a string.
    let text: Fragment
    /// The fact with its value, as a member of a group is told inside a string.
    let member: Fragment

    init(_ specimen: FactReading, _ cutter: inout FragmentCutter) {
      reading = cutter.pieces(specimen, .init("origin", "{\"kind\":\"unknown\"}"))
      text = cutter.text(specimen.text)
      member = cutter.text(Wording.member(specimen))
    }
  }

  /// The readings of each fact, by cell; of a number only that it is not known, as its cell says too little.
  let readings: [[Reading]]
  /// For each fact, whether its values are numbers.
  let isNumber: [Bool]
  /// Each fact with its label.
  let labelled: [Fragment]
  /// The question on each fact: before the stake, before the rules, behind.
  let questions: [[Fragment]]
  /// The stakes, gravest first.
  let stakes: [Fragment]
  /// Where a value comes from.
  let named: Fragment
  let others: Fragment
  let unknown: Fragment
  /// For each fact, a number of its group; -1 where it is in none.
  let groups: [Int]

  init(_ compiled: CompiledPack, _ cutter: inout FragmentCutter) {
    let facts = compiled.recordForm.facts
    var readings: [[Reading]] = []
    for fact in facts.indices {
      let said = compiled.recordForm.sayings(of: fact) + [.unknown]
      readings.append(said.map { Reading(compiled.reading(fact, $0, origin: .unknown), &cutter) })
    }
    self.readings = readings
    isNumber = facts.map { if case .number = $0.type { true } else { false } }
    labelled = facts.indices.map { cutter.whole(compiled.labelled($0)) }
    questions = facts.indices.map { fact in
      cutter.pieces(compiled.question(fact, stake: .other), .init("stake", "\"other\""), .init("rules", "[]"))
    }
    stakes = OpenQuestion.Stake.allCases.map { cutter.whole($0) }
    named = cutter.whole(FactReading.Origin.named)
    others = cutter.whole(FactReading.Origin.others)
    unknown = cutter.whole(FactReading.Origin.unknown)
    groups = compiled.recordForm.groupOfFact
  }
}
