package import RegimenDiagnostics
package import RegimenModel

/// What a careful reader finds in a pack from its text alone, without making a plan.
package struct PackReview: Sendable {
  private let pack: Pack
  private let asOf: CalendarDate?
  private let exercised: Set<RuleID>?

  /// Prepares to read a pack.
  ///
  /// - Parameters:
  ///   - pack: the pack.
  ///   - asOf: the day on which sources and rules are judged to be past their review; nil leaves that out.
  ///   - exercised: the rules that some confirmed worked case makes stand; nil leaves out which are untested.
  package init(_ pack: Pack, asOf: CalendarDate? = nil, exercised: Set<RuleID>? = nil) {
    self.pack = pack
    self.asOf = asOf
    self.exercised = exercised
  }

  /// The codes that are looked for, in the order of the documentation.
  package var checks: [DiagnosticCode] {
    var checks: [DiagnosticCode] = [.unused, .uncited, .evidence]
    if asOf != nil { checks.append(.staleSource) }
    checks.append(.missingAttribute)
    if exercised != nil { checks.append(.untested) }
    return checks
  }

  /// What is found, in the order of places.
  package var findings: [Finding] {
    var findings = [
      Self.unusedFacts(in: pack), Self.unusedInstruments(in: pack), Self.unusedLevels(in: pack),
      Self.unusedModalities(in: pack), Self.unusedReferrals(in: pack), Self.unusedPrecautions(in: pack),
      Self.unusedSources(in: pack), Self.unusedConcerns(in: pack), Self.unusedUrgencies(in: pack),
      Self.unusedTags(in: pack),
      Self.uncitedRules(in: pack), Self.overstatedEvidence(in: pack), Self.missingAttributes(of: pack),
    ].flatMap(\.self)
    if let asOf { findings += Self.staleSources(in: pack, asOf: asOf) }
    if let exercised { findings += Self.untestedRules(in: pack, exercised: exercised) }
    return findings.sorted { $0.diagnostic < $1.diagnostic }
  }

  /// The finding that nothing uses what is declared.
  static func unused(
    _ kind: String, _ name: some Identifier, at place: SourceRange, _ message: String, notes: [Diagnostic.Note] = [],
    help: String
  ) -> Finding {
    Finding(
      Diagnostic(
        .unused, severity: .warning, "\(kind) '\(name)' \(message)", at: place, notes: notes, help: help),
      about: name.rawValue)
  }
}
