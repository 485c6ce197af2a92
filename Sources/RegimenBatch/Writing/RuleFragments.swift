import RegimenEvaluator
import RegimenModel

/// Rules, their tests and what they say.
struct RuleFragments: Sendable, BitwiseCopyable {
  /// A piece of why a rule says what it says.
  enum BecausePiece: Sendable, BitwiseCopyable {
    /// Words, as they stand inside a string.
    case text(Fragment)
    /// The value of a fact.
    case fact(Int)
    /// The members of a group that matched.
    case group(Int)
  }

  /// One rule.
  struct Entry: Sendable, BitwiseCopyable {
    /// The account where its `when` is proved: before the standing, before the reason, before the tests, behind.
    let account: Pieces
    /// Why, among ``RuleFragments/because``.
    let because: Places
    /// Where something holds it back: before and behind what does.
    let overridden: Pieces
    let heldBack: Pieces
    /// What it could assume, among ``RuleFragments/assumptions``: exceptions, then overriders by name.
    let assumptions: Places
    let exceptionCount: Int
  }

  /// The account of each rule where it is open.
  let open: FixedRow<Fragment>
  /// The names of the rules.
  let ids: FixedRow<Fragment>
  /// The same, each behind a comma.
  let furtherIDs: FixedRow<Fragment>
  let entries: FixedRow<Entry>
  let because: FixedRow<BecausePiece>
  /// Assumptions: before and behind the facts.
  let assumptions: FixedRow<Pieces>
  /// The standings of rules whose `when` is proved.
  let stands: Fragment
  let assumed: Fragment
  let setAside: Fragment
  /// The lines of all conditions, those of one condition beside each other: before and behind the facts that met it.
  private let lines: FixedRow<Pieces>
  private let firstLine: FixedRow<Int>
  /// What each speaker says, where it is set aside: before and behind those that bound it.
  private let statements: FixedRow<Pieces>
  private let places: StatementPlaces

  init(_ compiled: CompiledPack, _ cutter: inout FragmentCutter, in storage: Storage) {
    var parts = Parts()
    entries = FixedRow(compiled.rules.rules.indices.map { parts.entry($0, compiled, &cutter) }, in: storage)
    open = FixedRow(
      compiled.rules.rules.indices.map { cutter.whole(compiled.account($0, standing: .open)) }, in: storage)
    ids = FixedRow(compiled.rules.rules.map { cutter.whole($0.id) }, in: storage)
    furtherIDs = FixedRow(compiled.rules.rules.map { cutter.furtherElement($0.id) }, in: storage)
    because = FixedRow(parts.because, in: storage)
    assumptions = FixedRow(parts.assumptions, in: storage)
    stands = cutter.whole(RuleAccount.Standing.stands)
    assumed = cutter.whole(RuleAccount.Standing.assumed)
    setAside = cutter.whole(RuleAccount.Standing.setAside)
    var lines: [Pieces] = []
    var firstLine: [Int] = []
    for condition in compiled.conditions {
      firstLine.append(lines.count)
      lines += condition.lines.map { line in
        cutter.pieces(MatchedTest(text: line.text(compiled.wording), facts: []), .init("facts", "[]"))
      }
    }
    self.lines = FixedRow(lines, in: storage)
    self.firstLine = FixedRow(firstLine, in: storage)
    statements = FixedRow(
      compiled.speakers.authorities.indices.flatMap { speaker in
        compiled.setAsides(of: speaker).map { cutter.pieces($0, .init("bound_by", "[]")) }
      }, in: storage)
    places = StatementPlaces(compiled, in: storage)
  }

  /// A line of a condition.
  func line(_ number: Int, of condition: Int) -> Pieces { lines[firstLine[condition] + number] }

  /// What a voice says.
  func statement(_ voice: Voice) -> Pieces { statements[places.place(of: voice)] }

  /// The parts of entries that differ in number.
  private struct Parts {
    var because: [BecausePiece] = []
    var assumptions: [Pieces] = []

    mutating func entry(_ rule: Int, _ compiled: CompiledPack, _ cutter: inout FragmentCutter) -> Entry {
      let id = compiled.rules.rules[rule].id
      let pieces = compiled.rules.rules[rule].because.pieces.compactMap { piece($0, compiled, &cutter) }
      let possible = compiled.possibleAssumptions(of: rule)
      because += pieces
      assumptions += possible.map { cutter.pieces(compiled.assumption($0), .init("facts", "[]")) }
      return Entry(
        account: cutter.pieces(
          compiled.account(rule, standing: .stands), .init("standing", "\"stands\""), .init("because", "null"),
          .init("matched", "[]")),
        because: Places(because.count - pieces.count..<because.count),
        overridden: cutter.pieces(SetAside.overridden(id, by: []), .init("by", "[]")),
        heldBack: cutter.pieces(SetAside.heldBack(id, by: []), .init("by", "[]")),
        assumptions: Places(assumptions.count - possible.count..<assumptions.count),
        exceptionCount: possible.filter { $0.overrider == nil }.count)
    }

    private func piece(
      _ piece: Template.Piece, _ compiled: CompiledPack, _ cutter: inout FragmentCutter
    ) -> BecausePiece? {
      switch piece {
      case .text(let words): .text(cutter.text(words))
      case .fact(let fact): compiled.recordForm.index(of: fact).map { .fact($0) }
      case .group(let group): compiled.recordForm.groups.firstIndex { $0.name == group }.map { .group($0) }
      }
    }
  }
}
