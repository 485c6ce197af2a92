import RegimenDiagnostics
import RegimenModel

extension PackReview {
  /// Rules that do not say how strong their evidence is, or say more than their sources do.
  ///
  /// The strongest source counts: one good study carries a rule, however many opinions are cited beside it. A source that
  /// does not say how strong it is carries nothing. A rule that cites nothing is found by another check.
  static func overstatedEvidence(in pack: Pack) -> [Finding] {
    let sources = Dictionary(pack.sources.map { ($0.id, $0) }) { first, _ in first }
    return pack.rules.compactMap { rule in
      guard let claim = rule.evidence else { return unstated(rule) }
      let cited = rule.citations.compactMap { sources[$0.source] }
      guard !cited.isEmpty, !cited.contains(where: { claim.isCarried(by: $0.strength) }) else { return nil }
      return overstated(rule, claim, cited)
    }
  }

  private static func unstated(_ rule: Rule) -> Finding {
    let strengths = EvidenceStrength.allCases.map(\.rawValue).listed(with: "or")
    return Finding(
      Diagnostic(
        .evidence, severity: .warning, "rule '\(rule.id)' must say how strong its evidence is", at: rule.place,
        help: "add 'evidence:' with \(strengths)"),
      about: rule.id.rawValue)
  }

  private static func overstated(_ rule: Rule, _ claim: EvidenceStrength, _ cited: [Source]) -> Finding {
    let strongest = cited.compactMap(\.strength).max { $0.weight < $1.weight }
    let comparison =
      strongest.map { "which must not be stronger than that of its sources: \($0.rawValue)" }
      ?? "and its sources must say how strong theirs is"
    return Finding(
      Diagnostic(
        .evidence, severity: .warning, "rule '\(rule.id)' claims \(claim.rawValue) evidence, \(comparison)",
        at: rule.place, notes: cited.map(note),
        help: strongest.map { "write 'evidence: \($0.rawValue)', or cite what is stronger" }
          ?? "give a source its 'strength:', or cite one that has it"),
      about: rule.id.rawValue)
  }

  private static func note(_ source: Source) -> Diagnostic.Note {
    let strength = source.strength.map { "is \($0.rawValue)" } ?? "does not say how strong it is"
    return Diagnostic.Note("source '\(source.id)' \(strength)", at: source.place)
  }
}
