import RegimenDiagnostics
import RegimenGenerators
import RegimenModel
import Testing

@testable import RegimenAnalysis

/// On small packs whose every assessment is tried, the proofs find what is there, and nothing else.
@Suite struct OracleTests {
  /// How often each code must occur in all packs, so that the comparison proves something. As generated now they show 96
  /// broken guarantees and 102 kept ones, 51 falls, 24 cliffs, 47 gaps, 83 clashes, 54 floors out of range, 19 assumptions,
  /// 94 unreachable and 40 ineffective rules, 387 redundant lines and 34 questions in vain.
  private static let least: [DiagnosticCode: Int] = [
    .guarantee: 60, .monotonicity: 30, .cliff: 15, .gap: 30, .clash: 50, .outOfRange: 30, .assumedAbsent: 12,
    .unreachableRule: 50, .ineffectiveRule: 25, .redundantCondition: 200, .unused: 20,
  ]

  @Test func `on small packs the proofs find all that is there by definition, and nothing else`() {
    var tally: [DiagnosticCode: Int] = [:]
    var keptCount = 0
    var onceCleared = (kept: 0, broken: 0)
    for seed in 0..<UInt64(50) {
      var random = RandomSource(seed: seed)
      let pack = PocketPackGenerator.pack(&random)
      let world = World(pack)
      let definitions = Definitions(world: world)
      let expected = definitions.findings
      let results = Proofs(pack).run()
      let findings = results.flatMap(\.findings)
      let found = Set(findings.map(\.key))
      #expect(expected.subtracting(found).isEmpty, "missed, seed \(seed)")
      #expect(found.subtracting(expected).isEmpty, "spurious, seed \(seed)")
      for finding in findings where expected.contains(finding.key) {
        #expect(shows(finding, definitions.claims, world), "seed \(seed), \(finding.key): \(finding.witnesses)")
      }
      #expect(definitions.unblamedCliffs == [], "seed \(seed)")
      let kept = pack.guarantees.map(\.id).filter { !isBroken($0, expected) }
      #expect(results.compactMap(\.account).filter { $0.outcome == .proved }.map(\.guarantee) == kept, "seed \(seed)")
      for finding in expected { tally[finding.code, default: 0] += 1 }
      keptCount += kept.count
      for guarantee in pack.guarantees where guarantee.isOnlyOnceCleared && definitions.isAboutSomebody(guarantee) {
        if kept.contains(guarantee.id) { onceCleared.kept += 1 } else { onceCleared.broken += 1 }
      }
    }
    for (code, least) in Self.least { #expect(tally[code, default: 0] >= least, "\(code.rawValue)") }
    #expect(keptCount >= 60, "guarantees that are kept")
    #expect(onceCleared.kept >= 5 && onceCleared.broken >= 5, "\(onceCleared)")
  }

  /// Whether a finding that somebody must show has a witness who does and says no more than needed, and any other none.
  private func shows(_ finding: Finding, _ claims: [Claim], _ world: World) -> Bool {
    let claims = claims.filter { $0.finding == finding.key }
    let cells = finding.witnesses.map { world.cells(of: $0.assessment) }
    guard let first = cells.first.flatMap({ world.person($0) }) else { return cells.isEmpty && claims.isEmpty }
    return claims.contains { claim in
      let witnesses = [first] + (claim.step.map { [world.next(first, $0)] } ?? []).compactMap(\.self)
      return cells == witnesses.map(\.cells) && claim.isIrreducible(first, in: world)
    }
  }

  private func isBroken(_ guarantee: GuaranteeID, _ findings: Set<FindingKey>) -> Bool {
    findings.contains { [.guarantee, .monotonicity].contains($0.code) && $0.subject == guarantee.rawValue }
  }
}

extension Guarantee {
  /// Whether it is about plans that care would follow, and no others.
  fileprivate var isOnlyOnceCleared: Bool {
    guard case .plan(_, let wherePlan?, _) = promise else { return false }
    return wherePlan.requirements.contains { if case .onceCleared = $0.content { true } else { false } }
  }
}

extension Finding {
  /// What tells it from others.
  fileprivate var key: FindingKey { FindingKey(diagnostic.code, subject, detail) }
}
