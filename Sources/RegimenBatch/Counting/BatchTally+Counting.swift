import RegimenDiagnostics
import RegimenEvaluator
import RegimenModel

extension BatchTally {
  /// Counts a rejected record: once for each kind of mistake.
  mutating func count(_ failure: DiagnosticFailure) {
    records += 1
    rejected += 1
    for code in Set(failure.diagnostics.map(\.code.rawValue)) { rejections[code, default: 0] += 1 }
  }

  /// Counts a plan and the rules that stood, and nothing else.
  mutating func countBriefly(_ evaluation: borrowing Evaluation) {
    records += 1
    evaluation.decision.standing.count(in: &stood)
  }

  /// Counts a plan.
  ///
  /// - Parameters:
  ///   - setAside: what the evaluation's outcome breaks.
  ///   - asked: the facts that open questions ask for.
  mutating func count(
    _ evaluation: borrowing Evaluation, setAside broken: borrowing SetAsideStatements, asked: borrowing PlaceSet,
    statements: StatementPlaces
  ) {
    records += 1
    let settlement = evaluation.settlement
    statuses[settlement.status.place] += 1
    evaluation.decision.standing.count(in: &stood)
    evaluation.decision.keptBack.count(in: &keptBack)
    evaluation.decision.open.count(in: &open)
    if evaluation.hasNotes { for kind in Set(evaluation.noteKinds) { notes[kind, default: 0] += 1 } }
    countCare(evaluation)
    countReferrals(settlement)
    for entry in broken.entries { setAside[statements.place(of: settlement.hearing.voices[entry.voice])] += 1 }
    evaluation.unknown.count(in: &unknown)
    asked.list.count(in: &mattered)
  }

  private mutating func countCare(_ evaluation: borrowing Evaluation) {
    let settlement = evaluation.settlement
    guard let level = settlement.level else { return }
    guard settlement.recommendsCare else {
      if settlement.isHeld { levelsOnceCleared[level] += 1 }
      return
    }
    levels[level] += 1
    guard settlement.delivered != nil else { return }
    let weekly = evaluation.minutes.weekly
    for share in settlement.mix.shares {
      modalities[share.modality] += 1
      percents[share.modality] += share.percent
      minutes[share.modality] += weekly / 100 * Int64(share.percent)
    }
  }

  private mutating func countReferrals(_ settlement: borrowing Settlement) {
    let urgencies = declined.isEmpty ? 0 : referrals.count / declined.count
    for outcome in settlement.referrals where outcome.isMade {
      referrals[outcome.referral * urgencies + outcome.mostUrgent] += 1
      if settlement.declined[outcome.referral] { declined[outcome.referral] += 1 }
    }
  }
}
