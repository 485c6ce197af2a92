import RegimenEvaluator
import RegimenModel

/// Rules, their tests and what they say.
struct RuleFragments: Sendable {
  /// A piece of why a rule says what it says.
  enum BecausePiece: Sendable {
    /// Words, as they stand inside a string.
    case text(Fragment)
    /// The value of a fact.
    case fact(Int)
    /// The members of a group that matched.
    case group(Int)
  }

  /// One rule.
  struct Entry: Sendable {
    /// The account where it is open.
    let open: Fragment
    /// The account where its `when` is proved: before the standing, before the reason, before the tests, behind.
    let account: [Fragment]
    let because: [BecausePiece]
    /// Its name.
    let id: Fragment
    /// Where something holds it back: before and behind what does.
    let overridden: [Fragment]
    let heldBack: [Fragment]
    /// Where it assumes that an exception is not known to hold: before and behind the facts, by exception.
    let exceptions: [[Fragment]]
    /// The same, by overrider.
    let overriders: [Int: [Fragment]]
  }

  let entries: [Entry]
  /// The standings of rules whose `when` is proved.
  let stands: Fragment
  let assumed: Fragment
  let setAside: Fragment
  /// The lines of each condition that plans tell: before and behind the facts that met it.
  let lines: [[[Fragment]]]
  /// For each speaker, its statements where they are set aside: before and behind those that bound them.
  let statements: [[[Fragment]]]

  init(_ compiled: CompiledPack, _ cutter: inout FragmentCutter) {
    entries = compiled.rules.rules.indices.map { Self.entry($0, compiled, &cutter) }
    stands = cutter.whole(RuleAccount.Standing.stands)
    assumed = cutter.whole(RuleAccount.Standing.assumed)
    setAside = cutter.whole(RuleAccount.Standing.setAside)
    lines = compiled.conditions.map { condition in
      condition.lines.map { line in
        cutter.pieces(MatchedTest(text: line.text(compiled.wording), facts: []), .init("facts", "[]"))
      }
    }
    statements = compiled.speakers.authorities.indices.map { speaker in
      compiled.setAsides(of: speaker).map { cutter.pieces($0, .init("bound_by", "[]")) }
    }
  }

  private static func entry(_ rule: Int, _ compiled: CompiledPack, _ cutter: inout FragmentCutter) -> Entry {
    let id = compiled.rules.rules[rule].id
    let assumptions = compiled.possibleAssumptions(of: rule)
    return Entry(
      open: cutter.whole(compiled.account(rule, standing: .open)),
      account: cutter.pieces(
        compiled.account(rule, standing: .stands), .init("standing", "\"stands\""), .init("because", "null"),
        .init("matched", "[]")),
      because: compiled.rules.rules[rule].because.pieces.compactMap { piece($0, compiled, &cutter) },
      id: cutter.whole(id), overridden: cutter.pieces(SetAside.overridden(id, by: []), .init("by", "[]")),
      heldBack: cutter.pieces(SetAside.heldBack(id, by: []), .init("by", "[]")),
      exceptions: assumptions.filter { $0.overrider == nil }.map {
        cutter.pieces(compiled.assumption($0), .init("facts", "[]"))
      },
      overriders: assumptions.reduce(into: [:]) { pieces, assumption in
        guard let overrider = assumption.overrider else { return }
        pieces[overrider] = cutter.pieces(compiled.assumption(assumption), .init("facts", "[]"))
      })
  }

  private static func piece(
    _ piece: Template.Piece, _ compiled: CompiledPack, _ cutter: inout FragmentCutter
  ) -> BecausePiece? {
    switch piece {
    case .text(let words): .text(cutter.text(words))
    case .fact(let fact): compiled.recordForm.index(of: fact).map { .fact($0) }
    case .group(let group): compiled.recordForm.groups.firstIndex { $0.name == group }.map { .group($0) }
    }
  }
}
