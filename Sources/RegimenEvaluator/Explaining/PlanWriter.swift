import RegimenModel

/// Puts what was settled into a plan, with the words and the reasons.
struct PlanWriter {
  let compiled: CompiledPack
  let assessment: Assessment
  let sheet: FactSheet
  let decision: Decision
  let settlement: Settlement

  var wording: Wording { compiled.wording }

  /// The plan.
  func plan(openQuestions: [OpenQuestion]) -> Plan {
    Plan(
      provenance: provenance, status: settlement.status, statusReasons: statusReasons, care: care,
      onceCleared: onceCleared, referrals: referrals(settlement.referrals), precautions: precautions,
      avoided: avoided, rules: ruleAccounts, levels: levelAccounts, setAside: setAside,
      assumptions: assumptions, openQuestions: openQuestions, dataNotes: sheet.notes, meta: assessment.meta)
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
  func authority(_ voice: Voice) -> Authority {
    switch voice.speaker {
    case .rule(let rule): .rule(compiled.rules.entries[rule].rule.id)
    case .gives(let level), .refersTo(let level): .level(compiled.levels[level].level.id)
    }
  }

  /// Who speaks, sorted and without repeats.
  func authorities(_ voices: [Voice]) -> [Authority] { Set(voices.map(authority)).sorted() }

  /// What was said, as it was written.
  func statement(_ voice: Voice) -> Statement.Content {
    switch voice.speaker {
    case .rule(let rule): compiled.rules.entries[rule].rule.then[voice.number].content
    case .gives(let level): compiled.levels[level].level.gives[voice.number].content
    case .refersTo(let level): compiled.levels[level].level.refersTo[voice.number].content
    }
  }

  private var precautions: [PlannedPrecaution] {
    settlement.precautions.map { index in
      let precaution = compiled.pack.catalogue.precautions[index]
      let voices = settlement.voices.filter { $0.content == .precaution(index) }
      return PlannedPrecaution(
        precaution: Labelled(precaution.id, label: precaution.label), text: precaution.text,
        support: authorities(voices))
    }
  }
}

extension Level {
  /// Where it refers; empty where it is offered.
  var refersTo: [Statement] {
    if case .referred(let statements, _) = delivery { statements } else { [] }
  }
}
