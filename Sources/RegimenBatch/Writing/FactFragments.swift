import RegimenEvaluator
import RegimenModel

/// Facts and their values.
struct FactFragments: Sendable, BitwiseCopyable {
  /// A fact with one value.
  struct Reading: Sendable, BitwiseCopyable {
    /// What is known of it: before where that comes from, before where it is written, and behind.
    let reading: Pieces
    /// The value in words, as it stands inside a string.
    let text: Fragment
    /// The fact with its value, as a member of a group is told inside a string.
    let member: Fragment

    init(_ specimen: FactReading, _ cutter: inout FragmentCutter) {
      reading = cutter.pieces(specimen, .init("origin", "{\"kind\":\"unknown\"}"), .init("place", "null"))
      text = cutter.text(specimen.text)
      member = cutter.text(Wording.member(specimen))
    }
  }

  /// The readings of each fact, by cell; of a number only that it is not known, as its cell says too little.
  private let readings: FixedRow<Reading>
  private let firstReading: FixedRow<Int>
  /// Each fact with its label.
  let labelled: FixedRow<Fragment>
  /// The question on each fact: before the stake, before the rules, behind.
  let questions: FixedRow<Pieces>
  /// The stakes, gravest first.
  let stakes: FixedRow<Fragment>
  /// Where a value comes from.
  let named: Fragment
  let others: Fragment
  let unknown: Fragment
  /// For each fact, a number of its group; -1 where it is in none.
  let groups: FixedRow<Int>

  init(_ compiled: CompiledPack, _ cutter: inout FragmentCutter, in storage: Storage) {
    let facts = compiled.recordForm.facts
    var readings: [Reading] = []
    var firstReading: [Int] = []
    for fact in facts.indices {
      firstReading.append(readings.count)
      let said = compiled.recordForm.sayings(of: fact) + [.unknown]
      readings += said.map { Reading(compiled.reading(fact, $0, origin: .unknown), &cutter) }
    }
    self.readings = FixedRow(readings, in: storage)
    self.firstReading = FixedRow(firstReading, in: storage)
    labelled = FixedRow(facts.indices.map { cutter.whole(compiled.labelled($0)) }, in: storage)
    questions = FixedRow(
      facts.indices.map { fact in
        cutter.pieces(compiled.question(fact, stake: .other), .init("stake", "\"other\""), .init("rules", "[]"))
      }, in: storage)
    stakes = FixedRow(OpenQuestion.Stake.allCases.map { cutter.whole($0) }, in: storage)
    named = cutter.whole(FactReading.Origin.named)
    others = cutter.whole(FactReading.Origin.others)
    unknown = cutter.whole(FactReading.Origin.unknown)
    groups = FixedRow(compiled.recordForm.groupOfFact, in: storage)
  }

  /// What is known of a fact that is no number, or is a number that is not known.
  func reading(_ fact: Int, _ evaluation: borrowing Evaluation) -> Reading {
    if case .cell(let cell) = evaluation.sheet.known[fact] { return readings[firstReading[fact] + cell] }
    let end = fact + 1 < firstReading.count ? firstReading[fact + 1] : readings.count
    return readings[end - 1]
  }
}
