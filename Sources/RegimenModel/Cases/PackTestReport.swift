/// What testing a pack came to.
package struct PackTestReport: Sendable, Hashable {
  /// What is asked of the figures, in percent; nil asks nothing.
  package struct Targets: Sendable, Hashable {
    /// The least coverage of rules, and of lines.
    package let coverage: Int?
    /// The least mutation score.
    package let score: Int?

    /// Asks for figures.
    package init(coverage: Int? = nil, score: Int? = nil) {
      self.coverage = coverage
      self.score = score
    }
  }

  /// The pack.
  package let pack: PackHeader
  /// What became of the cases.
  package let cases: CaseReport
  /// What they show of the pack; nil where only some were run.
  package let coverage: CoverageReport?
  /// Which alterations of the pack they notice; nil where that was not asked for.
  package let mutation: MutationReport?
  /// What is asked of the figures.
  package let targets: Targets

  /// Creates a report.
  package init(
    pack: PackHeader, cases: CaseReport, coverage: CoverageReport?, mutation: MutationReport? = nil,
    targets: Targets = Targets()
  ) {
    self.pack = pack
    self.cases = cases
    self.coverage = coverage
    self.mutation = mutation
    self.targets = targets
  }

  /// The figures that are less than was asked for.
  package var shortfalls: [Shortfall] {
    let kinds: [CoverageItem.Kind] = [.rules, .lines]
    let ofCoverage = kinds.compactMap { kind -> Shortfall? in
      guard let least = targets.coverage, let total = coverage?.total(kind) else { return nil }
      return total.reaches(percent: least)
        ? nil : Shortfall("\(kind.rawValue) covered", total.covered, of: total.achievable, least)
    }
    guard let least = targets.score, let mutation, !mutation.reaches(percent: least) else { return ofCoverage }
    return ofCoverage + [Shortfall("alterations noticed", mutation.noticed, of: mutation.counted, least)]
  }

  /// Whether some confirmed case was run, none failed, and no figure is less than was asked for.
  package var isGreen: Bool { cases.isGreen && shortfalls.isEmpty }
}
