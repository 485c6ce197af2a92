import RegimenModel

/// Puts an evaluation into a plan, with the words and the reasons.
struct PlanWriter: ~Copyable {
  let assessment: Assessment
  let record: Record
  let evaluation: Evaluation

  var compiled: CompiledPack { evaluation.compiled }
  var settlement: Settlement { evaluation.settlement }
  var wording: Wording { compiled.wording }

  /// The plan.
  func plan(openQuestions: [OpenQuestion]) -> Plan {
    Plan(
      provenance: provenance, status: settlement.status, statusReasons: evaluation.statusReasons,
      care: evaluation.care, onceCleared: evaluation.onceCleared, referrals: evaluation.plannedReferrals,
      precautions: evaluation.plannedPrecautions, avoided: evaluation.avoided, rules: ruleAccounts,
      levels: evaluation.levelAccounts, setAside: setAside, assumptions: evaluation.assumptions,
      openQuestions: openQuestions,
      dataNotes: evaluation.notes(record), meta: assessment.meta)
  }

  private var provenance: Provenance {
    compiled.provenance(assessment: assessment.id, date: assessment.date, digest: assessment.digest)
  }

  /// What is known of a fact, and from where.
  func reading(_ fact: Int) -> FactReading {
    compiled.reading(
      fact, evaluation.sheet.known[fact], origin: evaluation.origin(of: fact, record),
      place: evaluation.sheet.place(of: fact, assessment, compiled))
  }
}
