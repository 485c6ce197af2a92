import RegimenDiagnostics
import RegimenModel

extension PackReview {
  /// Tags by which no rule overrides those that carry them: most often another was meant, and an override is lost.
  static func unusedTags(in pack: Pack) -> [Finding] {
    let used = Set(pack.rules.flatMap(\.overriddenTags).map(\.name))
    var seen: Set<TagName> = []
    let unused = pack.rules.flatMap(\.tags).filter { !used.contains($0.name) && seen.insert($0.name).inserted }
    return unused.map { tag in
      let likely = closestSpelling(to: tag.name.rawValue, among: used.map(\.rawValue).sorted())
      return Self.unused(
        "tag", tag.name, at: tag.place, "must be named by the 'overrides' of a rule, or it changes nothing",
        help: likely.map { "did you mean '\($0)'?" } ?? "write {tagged: \(tag.name)} in an 'overrides', or remove it")
    }
  }
}
