import RegimenDiagnostics
package import RegimenModel

/// Finds what can be said about a pack without a person: over every possible assessment, unknown facts included.
package struct PackChecker: Sendable {
  /// What to look for.
  package struct Options: Sendable, Hashable {
    /// The day on which sources and rules are judged to be past their review; nil leaves that out.
    package var asOf: CalendarDate?
    /// The rules that some confirmed worked case makes stand; nil leaves out which rules are untested.
    package var exercised: Set<RuleID>?

    /// Looks for everything that needs neither a date nor worked cases.
    package init(asOf: CalendarDate? = nil, exercised: Set<RuleID>? = nil) {
      self.asOf = asOf
      self.exercised = exercised
    }
  }

  private let pack: Pack
  private let people: [Assessment]
  private let options: Options

  /// Prepares to check a pack.
  ///
  /// - Parameter people: assessments that show much of the pack, such as those of its worked cases; proofs try them before
  ///   they search. With them less is left open, sooner; nothing else that is found changes.
  package init(_ pack: Pack, people: [Assessment] = [], options: Options = Options()) {
    self.pack = pack
    self.people = people
    self.options = options
  }

  /// Checks the pack, on all cores. The same pack gives the same report.
  package func check() -> PackReport {
    let review = PackReview(pack, asOf: options.asOf, exercised: options.exercised)
    let proofs = Proofs(pack, people: people).run()
    let checks = Proofs.checks + review.checks
    let found = proofs.flatMap(\.findings) + review.findings
    // Where a limit was reached, what an acceptance speaks of may have been there to be found.
    let leftOpen = Set(found.filter { $0.diagnostic.code == .notAnalysed }.map(\.detail))
    let finished = checks.filter { !leftOpen.contains($0.rawValue) }
    let accepted = Acceptances(of: pack).apply(to: found, checks: finished)
    return PackReport(
      checks: checks + [.acceptsNothing],
      findings: Self.toldApart(accepted),
      guarantees: proofs.compactMap(\.account))
  }

  /// Numbers findings that would otherwise have the same fingerprint.
  private static func toldApart(_ findings: [Finding]) -> [Finding] {
    var counts: [[String]: Int] = [:]
    return findings.map { finding in
      let key = [finding.diagnostic.code.rawValue, finding.subject, finding.detail]
      counts[key, default: 0] += 1
      return counts[key, default: 1] > 1 ? finding.numbered(counts[key, default: 1]) : finding
    }
  }
}
