import RegimenModel

/// Settles a plan from a decision: scope, level, care, referrals, status.
struct Settler {
  private let compiled: CompiledPack
  private let decision: Decision
  private let assessment: Cells
  private var reasons: [Settlement.Reason] = []

  /// Settles one assessment.
  ///
  /// - Parameter graver: facts whose instrument is graver than the value named.
  static func settle(
    _ compiled: CompiledPack, _ decision: Decision, _ assessment: Cells, graver: [FactSheet.GraverReading]
  ) -> Settlement {
    var settler = Settler(compiled: compiled, decision: decision, assessment: assessment)
    settler.reasons = graver.map { .instrumentGraver($0) }
    return settler.settle()
  }

  private init(compiled: CompiledPack, decision: Decision, assessment: Cells) {
    self.compiled = compiled
    self.decision = decision
    self.assessment = assessment
  }

  private mutating func settle() -> Settlement {
    let voices = compiled.voices(of: decision, assessment)
    let isInScope = judgePopulation()
    judgeRequests(voices)
    let levelBounds = isInScope ? compiled.levelBounds(voices) : nil
    let level = levelBounds.flatMap { settledLevel($0, voices) }
    let levelVoices = level.map { compiled.refersTo($0) + (compiled.delivered(at: $0).map(compiled.gives) ?? []) } ?? []
    let care = level.map { compiled.care(at: $0, voices + levelVoices) }
    if let care { judge(care) }

    let isHeld = reasons.contains { $0.kind == .holdAsked }
    let own = refer(isHeld ? voices : voices + levelVoices)
    judge(own)
    judgeOpenRules(own, voices, level: level)
    return Settlement(
      status: reasons.map(\.kind.status).min() ?? .recommended, reasons: reasons, voices: voices,
      levelBounds: levelBounds, care: care, referrals: own,
      referralsOnceCleared: isHeld && care != nil ? refer(voices + levelVoices) : [],
      precautions: precautions(voices), declined: declined)
  }

  // MARK: Scope and requests

  /// Whether the population is not refuted.
  private mutating func judgePopulation() -> Bool {
    guard let population = compiled.population else { return true }
    switch decision.verdicts[population] {
    case .proved: return true
    case .open:
      reasons.append(.couldBeOutsidePopulation)
      return true
    case .refuted:
      reasons.append(.outsidePopulation)
      return false
    }
  }

  private mutating func judgeRequests(_ voices: [Voice]) {
    for voice in voices {
      guard case .rule(let rule) = voice.speaker else { continue }
      let reason: Settlement.Reason? =
        switch voice.content {
        case .hold: .holdAsked(rule: rule)
        case .review: .reviewAsked(rule: rule)
        default: nil
        }
      if let reason, !reasons.contains(reason) { reasons.append(reason) }
    }
  }

  // MARK: Level and care

  private mutating func settledLevel(_ bounds: Bounds, _ voices: [Voice]) -> Int? {
    note(bounds.clashes, on: .level)
    guard bounds.hasFloor else {
      reasons.append(.noLevel)
      return nil
    }
    return Int(bounds.low)
  }

  private mutating func note(_ clashes: [Bounds.Clash], on element: PlanElement) {
    reasons += clashes.map { .clash(element, concern: $0.concern, $0.bounds.map(\.voice)) }
  }

  private mutating func judge(_ care: CareOutcome) {
    for settled in care.quantities {
      note(settled.bounds.clashes, on: .quantity(settled.quantity))
      let beyond = settled.bounds.beyondRange.map(\.voice)
      if !beyond.isEmpty, let level = care.delivered {
        reasons.append(.beyondLevel(settled.quantity, level: level, beyond))
      }
    }
    guard let request = care.request, let mix = care.mix else { return }
    for (modality, entry) in request.entries.enumerated() where !entry.wrongedAskers.isEmpty {
      reasons.append(.modalityRemoved(modality: modality, entry.avoiders + entry.wrongedAskers))
    }
    if mix.floors.exceedHundred { reasons.append(.sharesOverHundred(request.floors.map(\.voice))) }
  }

  // MARK: Referrals and precautions

  private func refer(_ voices: [Voice]) -> [ReferralOutcome] {
    ReferralOutcome.settle(voices, isUrgent: compiled.isUrgent)
  }

  private mutating func judge(_ referrals: [ReferralOutcome]) {
    for outcome in referrals where outcome.isClash {
      reasons.append(.referralClash(referral: outcome.referral, outcome.requests + outcome.avoiders))
    }
  }

  private func precautions(_ voices: [Voice]) -> [Int] {
    let all = voices.compactMap { voice -> Int? in
      if case .precaution(let precaution) = voice.content { precaution } else { nil }
    }
    return Set(all).sorted()
  }

  private var declined: Set<Int> {
    Set(
      compiled.declined.indices.filter { referral in
        compiled.declined[referral].map { decision.verdicts[$0] == .proved } ?? false
      })
  }

  // MARK: What open rules could do

  private mutating func judgeOpenRules(_ referrals: [ReferralOutcome], _ standing: [Voice], level: Int?) {
    for rule in decision.open {
      let says = compiled.rules.entries[rule].says
      if says.contains(.hold) { reasons.append(.couldHold(rule: rule)) }
      if let level, says.contains(where: \.boundsLevel) {
        var voices = standing
        compiled.hear(rule: rule, assessment, unknownFloor: compiled.levels.count - 1, into: &voices)
        let raised = Int(compiled.levelBounds(voices).low)
        if raised > level { reasons.append(.couldRaiseLevel(rule: rule, to: raised)) }
      }
      judgeUrgent(says, rule: rule, referrals)
    }
  }

  private mutating func judgeUrgent(_ says: [CompiledStatement], rule: Int, _ referrals: [ReferralOutcome]) {
    var asked: [Int: Int] = [:]
    for case .refer(let referral, let urgency) in says where compiled.isUrgent[urgency] {
      asked[referral] = min(urgency, asked[referral] ?? .max)
    }
    for (referral, urgency) in asked {
      let planned = referrals.first { $0.referral == referral && $0.isMade }?.mostUrgent ?? .max
      guard urgency < planned else { continue }
      reasons.append(.couldAddUrgentReferral(rule: rule, referral: referral, urgency: urgency))
    }
  }
}

extension CompiledStatement {
  /// Whether it bounds the level.
  var boundsLevel: Bool {
    switch self {
    case .level, .levelOfFact: true
    default: false
    }
  }
}
