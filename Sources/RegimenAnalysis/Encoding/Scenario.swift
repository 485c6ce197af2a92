import RegimenEvaluator
import RegimenModel

/// An assessment that is not decided yet: a literal for each cell of each fact, and one for everything that follows from
/// them. What follows is encoded when it is first asked for, so that a question costs what it is about.
///
/// A scenario may differ from another by a step of one fact, or by a rule that is left out; what does not depend on that
/// is the same literal in both.
final class Scenario {
  let compiled: CompiledPack
  let voices: PackVoices
  let circuit: Circuit
  /// A rule that is left out of the pack.
  let leftOut: Int?
  private let base: Scenario?
  /// For each condition the scenario that it is judged in, where that is another one, which it does not differ from there.
  let judge: [Scenario?]
  private var cells: [Int: [Literal]] = [:]

  // What was encoded already.
  var proved: [Int: Literal] = [:]
  var possible: [Int: Literal] = [:]
  var standing: [Int: Literal] = [:]
  var certain: [Int: Literal] = [:]
  var conceivable: [Int: Literal] = [:]
  var knownHearing: [Hearsay: [(voice: Voice, heard: Literal)]] = [:]
  var knownReferrals: [Hearsay: ReferralLiterals] = [:]
  var knownHoldAsked: Literal?
  var knownLevel: LevelLiterals?
  var knownDelivered: [Int: Literal] = [:]
  var knownQuantities: [Int: QuantityLiterals] = [:]
  var knownFloorTotals: [Int: [Literal]] = [:]
  var knownMixDeciders: [Literal]?
  var shares = ShareLiterals()

  /// An assessment of which only this is settled: required facts are known, and nothing impossible is.
  init(_ compiled: CompiledPack, voices: PackVoices, circuit: Circuit) {
    self.compiled = compiled
    self.voices = voices
    self.circuit = circuit
    leftOut = nil
    base = nil
    judge = compiled.conditions.map { _ in nil }
    for fact in compiled.required { _ = literals(of: fact) }
    circuit.require([isPossible])
  }

  /// The same assessment with some facts in other cells, or for the pack without a rule.
  ///
  /// - Parameter cells: literals for the cells of the facts that differ.
  init(_ base: Scenario, cells: [Int: [Literal]] = [:], leavingOut rule: Int? = nil) {
    compiled = base.compiled
    voices = base.voices
    circuit = base.circuit
    leftOut = rule
    self.base = base
    judge = compiled.conditions.map { $0.looks { cells[$0] != nil } ? nil : base }
    self.cells = cells
  }

  /// The same assessment for another pack whose facts have the same cells.
  init(_ compiled: CompiledPack, voices: PackVoices, sharing base: Scenario) {
    self.compiled = compiled
    self.voices = voices
    circuit = base.circuit
    leftOut = nil
    self.base = base
    judge = compiled.conditions.map { _ in nil }
  }

  /// Whether no combination that is called impossible is proved.
  var isPossible: Literal { circuit.all(compiled.impossible.map { !isProved($0) }) }

  // MARK: Cells

  /// The literals of a fact's cells, that of *unknown* last. One of them is true.
  func literals(of fact: Int) -> [Literal] {
    if let known = cells[fact] { return known }
    let own = base?.literals(of: fact) ?? newLiterals(of: fact)
    cells[fact] = own
    return own
  }

  /// New literals for the cells of a fact, one of which is true.
  func newLiterals(of fact: Int) -> [Literal] {
    let known = compiled.space.cells[fact].knownCount
    var literals = (0..<known).map { _ in circuit.variable() }
    literals.append(compiled.space.facts[fact].isRequired ? circuit.no : circuit.variable())
    circuit.require(literals)
    for (place, literal) in literals.enumerated() {
      for other in literals[..<place] { circuit.require([!literal, !other]) }
    }
    return literals
  }

  /// True where a fact is in one of these cells.
  func isIn(_ fact: Int, _ cells: some Sequence<Int>) -> Literal {
    let literals = literals(of: fact)
    return circuit.any(cells.map { literals[$0] })
  }

  /// True where a fact is unknown.
  func isUnknown(_ fact: Int) -> Literal { isIn(fact, CollectionOfOne(compiled.space.cells[fact].unknown)) }

  /// The cells in the way that was found last; a fact that nothing asked about is unknown.
  var solution: [Int] {
    compiled.space.facts.indices.map { fact in
      guard let literals = cells[fact] else {
        return base == nil ? compiled.space.unknown[fact] : base?.solution[fact] ?? 0
      }
      return literals.firstIndex { circuit.isTrue($0) } ?? compiled.space.unknown[fact]
    }
  }
}

/// An element that something is heard of, and whether what a hold keeps back is left out.
struct Hearsay: Hashable {
  let element: Int
  let isPlansOwn: Bool
}

extension CompiledCondition {
  /// Whether it looks at some fact of a kind.
  fileprivate func looks(at isMeant: (Int) -> Bool) -> Bool {
    switch self {
    case .all(let parts), .any(let parts): parts.contains { $0.looks(at: isMeant) }
    case .fact(let line): isMeant(line.fact)
    case .count(let line): line.tally.members.contains { isMeant($0.fact) }
    }
  }
}
