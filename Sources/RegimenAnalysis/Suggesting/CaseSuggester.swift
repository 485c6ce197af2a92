import RegimenDiagnostics
import RegimenEvaluator
package import RegimenModel

/// Looks for cases that show what no confirmed case does: an assessment that says no more than it must, with the plan as
/// it is today. Whether that plan is right, a person has to say.
package struct CaseSuggester: ~Copyable {
  private let recommender: Recommender
  private var meter: CoverageMeter
  private var suggestions: [SuggestedCase] = []

  /// Prepares to suggest cases for a pack.
  package init(_ pack: Pack) {
    recommender = Recommender(pack: pack)
    meter = CoverageMeter(recommender.compiled)
  }

  /// Suggests cases for everything that is missing, each for as much of it as it happens to show.
  ///
  /// - Parameters:
  ///   - coverage: what the confirmed cases show.
  ///   - mutation: which alterations they notice; nil where that was not asked for.
  ///   - progress: told how much is looked at, and of how much.
  package mutating func suggestions(
    coverage: CoverageReport, mutation: MutationReport?, progress: (_ done: Int, _ total: Int) -> Void = { _, _ in }
  ) -> [SuggestedCase] {
    let survivors = mutation.map { survivingMutants($0) } ?? []
    let total = coverage.missing.count + survivors.count
    let prover = CoverageProver(recommender.pack)
    for (number, entry) in coverage.missing.enumerated() {
      show(entry, of: coverage, prover)
      progress(number + 1, total)
    }
    for (number, mutant) in survivors.enumerated() {
      tellApart(mutant)
      progress(coverage.missing.count + number + 1, total)
    }
    return suggestions
  }

  private func survivingMutants(_ mutation: MutationReport) -> [Mutant] {
    zip(PackMutator(recommender.pack).mutants, mutation.entries).filter { $1.fate == .survived }.map(\.0)
  }

  // MARK: Coverage

  private mutating func show(_ entry: CoverageReport.Entry, of coverage: CoverageReport, _ prover: CoverageProver) {
    guard !meter.seen.contains(entry.item), let assessment = prover.example(of: entry.item) else { return }
    let before = meter.seen
    meter.count(assessment)
    let shown = coverage.missing.filter { meter.seen.contains($0.item) && !before.contains($0.item) }
    let phrases = shown.map { "\($0.subject): \($0.text)" }
    suggestions += suggestion(assessment, about: entry.subject, shows: phrases).map { [$0] } ?? []
  }

  // MARK: Mutation

  private mutating func tellApart(_ mutant: Mutant) {
    var trial = CaseTrial(Recommender(pack: mutant.pack).compiled, judge: PlanJudge(recommender.pack))
    for suggestion in suggestions where !Self.fulfils(suggestion, &trial) { return }
    guard case .differs(let assessment) = PackDifference(recommender.pack, mutant.pack).findExample() else { return }
    let phrase = "\(mutant.subject): notices where \(mutant.text)"
    let found = suggestion(assessment, about: mutant.subject, shows: [phrase])
    // What differs may be what no case can say, such as that no care would follow a hold.
    guard let found, !Self.fulfils(found, &trial) else { return }
    suggestions.append(found)
  }

  /// Whether an altered pack fulfils a suggested case.
  private static func fulfils(_ suggestion: SuggestedCase, _ trial: inout CaseTrial) -> Bool {
    guard case .inline(let assessment) = suggestion.worked.subject else { return false }
    return trial.fulfils(suggestion.worked, assessment)
  }

  // MARK: Cases

  /// A case that says what the plan is, and whether the rule that it is about stands.
  private func suggestion(
    _ assessment: Assessment, about subject: String, shows: [String]
  ) -> SuggestedCase? {
    guard let plan = try? recommender.recommend(assessment, whatIf: false) else { return nil }
    let rule = recommender.pack.rules.map(\.id).filter { $0.rawValue == subject }
    let account = plan.rules.first { $0.rule.rawValue == subject }
    let stands = account?.standing == .stands || account?.standing == .assumed
    return SuggestedCase(
      worked: WorkedCase(
        name: "suggested \(suggestions.count + 1), about \(subject)", subject: .inline(assessment),
        plan: PlanExpectation(of: plan.outline), fires: stands ? rule : [],
        silent: stands ? [] : rule, isConfirmed: false, place: .whole("")),
      shows: shows)
  }
}
