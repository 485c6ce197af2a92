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
      dataNotes: sheet.remarks.map { $0.note(compiled, record) }, meta: assessment.meta)
  }

  /// What the plan comes to.
  var outline: PlanOutline {
    PlanOutline(
      status: settlement.status, care: care, referrals: referrals(settlement.referrals), precautions: precautions)
  }

  private var provenance: Provenance {
    Provenance(
      engineVersion: Engine.version, planSchemaVersion: Engine.planSchemaVersion, pack: compiled.pack.header.id,
      packTitle: compiled.pack.header.title, packVersion: compiled.pack.header.version,
      packDigest: compiled.pack.digest, assessment: assessment.id, assessmentDate: assessment.date,
      assessmentDigest: assessment.digest)
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
    let declared = compiled.space.facts[fact]
    let value = compiled.value(sheet.known[fact], of: fact)
    return FactReading(
      fact: declared.name, label: declared.label, value: value, text: wording.text(value, of: declared.name),
      origin: origin(fact), place: sheet.place(of: fact, assessment, compiled))
  }

  private func origin(_ fact: Int) -> FactReading.Origin {
    switch sheet.origins[fact] {
    case .unknown: return .unknown
    case .named: return .named
    case .others: return .others
    case .instrument(let place):
      let reading = compiled.readings.all[place]
      return .instrument(
        wording.labelled(compiled.recordForm.instruments[reading.instrument].id), score: reading.scoreName,
        value: record.scores[reading.score] ?? .zero, date: record.instruments[reading.instrument]?.date)
    }
  }

  private var precautions: [PlannedPrecaution] {
    compiled.pack.catalogue.precautions.enumerated().compactMap { index, precaution in
      let support = authorities { evaluation.supportPrecaution(index, into: &$0) }
      guard !support.isEmpty else { return nil }
      return PlannedPrecaution(
        precaution: Labelled(precaution.id, label: precaution.label), text: precaution.text, support: support)
    }
  }
}
