import RegimenDiagnostics
import RegimenDocument
import RegimenModel

/// Reads a floor and a ceiling on the level: a level each, or the level that a fact holds.
struct LevelBoundReader: PartReader {
  let findings: Findings
  let names: Names

  private struct Bound {
    let value: Statement.LevelBound
    let rank: Int?
    let place: SourceRange
  }

  /// The statements that `intensity.level` makes.
  func statements(_ node: Node) -> [Statement] {
    guard node.entries != nil else {
      wrongKind("'level' of 'intensity'", mustBe: "a mapping", node, help: "write {at_least: \(node.label ?? "LEVEL")}")
      return []
    }
    guard let bounds = bounds(node, of: "'level'", isAscending: isAscending, read: bound) else { return [] }
    return [
      bounds.atLeast.map { Statement(.levelAtLeast($0.value), place: $0.place) },
      bounds.atMost.map { Statement(.levelAtMost($0.value), place: $0.place) },
    ].compactMap(\.self)
  }

  private func isAscending(_ low: Bound, _ high: Bound) -> Bool {
    guard let lowRank = low.rank, let highRank = high.rank else { return true }
    return lowRank <= highRank
  }

  private func bound(_ node: Node, _ subject: String) -> Bound? {
    guard node.entries != nil else {
      return reference(node, to: names.levels, as: subject).map { name in
        Bound(value: .level(LevelID(rawValue: name)), rank: names.levels[name]?.rank, place: node.range)
      }
    }
    guard let fields = fields(node, of: subject, allowed: ["fact"]), let fact = required("fact", in: fields) else {
      return nil
    }
    return LevelFactReader(findings: findings, names: names).fact(fact, "'fact' of \(subject)").map { name in
      Bound(value: .fact(name), rank: nil, place: fact.range)
    }
  }
}
