import RegimenModel

/// Puts an evaluation into a plan, with the words and the reasons.
struct PlanWriter {
  let assessment: Assessment
  let record: Record
  let evaluation: Evaluation

  var compiled: CompiledPack { evaluation.compiled }
  var settlement: Settlement { evaluation.settlement }
  var decision: Decision { evaluation.decision }
  var sheet: FactSheet { evaluation.sheet }
  var wording: Wording { compiled.wording }

  /// The plan.
  func plan(openQuestions: [OpenQuestion]) -> Plan {
    Plan(
      provenance: provenance, status: settlement.status, statusReasons: statusReasons, care: care,
      onceCleared: onceCleared, referrals: referrals(settlement.referrals), precautions: precautions,
      avoided: avoided, rules: ruleAccounts, levels: levelAccounts, setAside: setAside,
      assumptions: assumptions, openQuestions: openQuestions,
      dataNotes: evaluation.notes(record), meta: assessment.meta)
  }

  /// What the plan comes to.
  var outline: PlanOutline {
    PlanOutline(
      status: settlement.status, care: care, referrals: referrals(settlement.referrals), precautions: precautions)
  }

  private var provenance: Provenance {
    compiled.provenance(assessment: assessment.id, date: assessment.date, digest: assessment.digest)
  }

  /// Who speaks, as plans name them.
  func authority(_ speaker: Int) -> Authority { compiled.speakers.authorities[speaker] }

  /// Those that stand behind something.
  func authorities(_ support: (inout [Int]) -> Void) -> [Authority] {
    var speakers: [Int] = []
    support(&speakers)
    return speakers.map(authority)
  }

  /// What is known of a fact, and from where.
  func reading(_ fact: Int) -> FactReading {
    compiled.reading(
      fact, sheet.known[fact], origin: evaluation.origin(of: fact, record),
      place: sheet.place(of: fact, assessment, compiled))
  }

  private var precautions: [PlannedPrecaution] {
    compiled.pack.catalogue.precautions.indices.compactMap { place in
      let support = authorities { evaluation.supportPrecaution(place, into: &$0) }
      return support.isEmpty ? nil : compiled.planned(precaution: place, support: support)
    }
  }
}
