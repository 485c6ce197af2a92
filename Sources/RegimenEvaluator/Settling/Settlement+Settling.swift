import RegimenModel

extension Settlement {
  /// Settles a plan from a decision: scope, level, care, referrals, status.
  ///
  /// - Parameter depth: how far; what lies beyond is not settled.
  mutating func settle(
    _ decision: borrowing Decision, _ sheet: borrowing FactSheet, _ compiled: CompiledPack, depth: Depth
  ) {
    guard depth > .level else { return settleLevel(decision, sheet.cells, compiled) }
    reasons.removeAll(keepingCapacity: true)
    for place in sheet.graver.indices { reasons.append(Reason(.instrumentGraver, rank: place)) }
    let isInScope = judgePopulation(decision, compiled)
    listen(decision, sheet.cells, compiled)
    settleLevel(isInScope: isInScope)
    hearLevel(compiled)
    hearing.arrange()
    judgeRequests(compiled)
    settleCare(compiled)
    settleReferrals(compiled)
    judgeOpenRules(decision, sheet.cells, compiled, tellsReasons: depth == .reasons)
    for referral in declined.indices {
      declined[referral] = compiled.declined[referral].map { decision.verdicts[$0] == .proved } ?? false
    }
    areReasonsInOrder = false
    status = .recommended
    for reason in reasons { status = min(status, reason.kind.status) }
  }

  /// Settles the level alone, and whether scope, a hold or the lack of a floor keeps it back.
  private mutating func settleLevel(_ decision: borrowing Decision, _ cells: Cells, _ compiled: CompiledPack) {
    reasons.removeAll(keepingCapacity: true)
    let isInScope = judgePopulation(decision, compiled)
    levelBounds.clear()
    isHeld = false
    for rule in decision.standing {
      let card = compiled.rules.cards[rule]
      isHeld = isHeld || card.asksHold
      guard card.boundsLevel else { continue }
      for place in card.says.range where compiled.rules.voices[place].element == Elements.level {
        if let voice = compiled.rules.voices[place].resolved(cells, compiled) { levelBounds.add(voice) }
      }
    }
    settleLevel(isInScope: isInScope)
    delivered = level.flatMap { compiled.delivered(at: $0) }
    if isHeld { reasons.append(Reason(.holdAsked)) }
    status = .recommended
    for reason in reasons { status = min(status, reason.kind.status) }
  }

  // MARK: Scope and hearing

  /// Whether the population is not refuted.
  private mutating func judgePopulation(_ decision: borrowing Decision, _ compiled: CompiledPack) -> Bool {
    guard let population = compiled.population else { return true }
    switch decision.verdicts[population] {
    case .proved: break
    case .open: reasons.append(Reason(.couldBeOutsidePopulation))
    case .refuted:
      reasons.append(Reason(.outsidePopulation))
      return false
    }
    return true
  }

  /// Hears what the rules that stand say.
  private mutating func listen(_ decision: borrowing Decision, _ cells: Cells, _ compiled: CompiledPack) {
    hearing.clear()
    levelBounds.clear()
    for rule in decision.standing {
      for place in compiled.rules.cards[rule].says.range {
        guard let voice = compiled.rules.voices[place].resolved(cells, compiled) else { continue }
        hearing.hear(voice)
        if voice.element == Elements.level { levelBounds.add(voice) }
      }
    }
  }

  /// Hears what the settled level says, and that at which the programme is delivered, by name.
  private mutating func hearLevel(_ compiled: CompiledPack) {
    guard let level else { return }
    delivered = compiled.delivered(at: level)
    let other = delivered.flatMap { $0 == level ? nil : $0 }
    if let other, compiled.speakers.levels[other] < compiled.speakers.levels[level] {
      hear(compiled.levels[other].gives)
    }
    if delivered == level { hear(compiled.levels[level].gives) }
    hear(compiled.levels[level].refersTo)
    if let other, compiled.speakers.levels[other] > compiled.speakers.levels[level] {
      hear(compiled.levels[other].gives)
    }
  }

  private mutating func hear(_ voices: [Voice]) {
    for voice in voices { hearing.hear(voice) }
  }

  private mutating func judgeRequests(_ compiled: CompiledPack) {
    isHeld = false
    var last: (rule: Int32, saying: Voice.Saying)?
    for place in hearing[Elements.status] {
      let voice = hearing.voices[place]
      isHeld = isHeld || voice.saying == .hold
      if let last, last == (voice.speaker, voice.saying) { continue }
      last = (voice.speaker, voice.saying)
      reasons.append(Reason(voice.saying == .hold ? .holdAsked : .reviewAsked, rule: Int(voice.speaker)))
    }
  }

  // MARK: Level and care

  private mutating func settleLevel(isInScope: Bool) {
    level = nil
    delivered = nil
    levelRange = nil
    guard isInScope else { return }
    let settled = SettledRange(0...Int64(max(0, levelCount - 1)), levelBounds)
    levelRange = settled
    if settled.hasClash { noteClashes(levelBounds, on: Elements.level) }
    if settled.hasFloor { level = Int(settled.low) } else { reasons.append(Reason(.noLevel, element: Elements.level)) }
  }

  private mutating func noteClashes(_ bounds: BoundsByConcern, on element: Int) {
    for concern in bounds.concerns {
      guard let floor = bounds.floor(of: concern), let ceiling = bounds.ceiling(of: concern), floor > ceiling
      else { continue }
      reasons.append(Reason(.clash, element: element, concern: concern))
    }
  }

  private mutating func settleCare(_ compiled: CompiledPack) {
    quantities.removeAll(keepingCapacity: true)
    weeklyHours = .zero
    guard let delivered else { return }
    for quantity in Quantity.allCases {
      guard let range = compiled.levels[delivered].ranges[quantity.place] else { continue }
      settle(quantity, range)
    }
    // Days are whole, so the product keeps the hours' two decimals.
    weeklyHours = ExactDecimal(millionths: value(.daysPerWeek) / 1_000_000 * value(.hoursPerDay))
    mix.settle(hearing, compiled, weeklyHours: weeklyHours)
    for element in compiled.elements.modalities where hearing.isWronged(element) {
      reasons.append(Reason(.modalityRemoved, element: element))
    }
    if mix.exceedsHundred {
      reasons.append(Reason(.sharesOverHundred, element: compiled.elements.modalities.lowerBound))
    }
  }

  private func value(_ quantity: Quantity) -> Int64 { quantities.first { $0.quantity == quantity }?.value ?? 0 }

  private mutating func settle(_ quantity: Quantity, _ range: QuantityRange) {
    let element = Elements.of(quantity)
    bounds.clear()
    for place in hearing[element] { bounds.add(hearing.voices[place]) }
    let settled = SettledRange(range.minimum.millionths...range.maximum.millionths, bounds)
    if settled.hasClash { noteClashes(bounds, on: element) }
    if settled.isExceeded { reasons.append(Reason(.beyondLevel, element: element)) }
    let usual = range.usual.millionths
    quantities.append(
      SettledQuantity(
        quantity: quantity, range: settled,
        value: quantity == .reviewWithinDays ? settled.high : min(max(usual, settled.low), settled.high), usual: usual))
  }

  // MARK: Referrals

  private mutating func settleReferrals(_ compiled: CompiledPack) {
    referrals.removeAll(keepingCapacity: true)
    referralsOnceCleared.removeAll(keepingCapacity: true)
    for element in compiled.elements.referrals where !hearing[element].isEmpty {
      let all = hearing.voices[hearing[element]]
      let own = isHeld ? all.prefix { compiled.speakers.isRule(Int($0.speaker)) } : all
      let referral = element - compiled.elements.referrals.lowerBound
      if let outcome = ReferralOutcome(referral: referral, own, isUrgent: compiled.isUrgent) {
        referrals.append(outcome)
        if outcome.isClash { reasons.append(Reason(.referralClash, element: element)) }
      }
      guard isHeld, level != nil else { continue }
      if let outcome = ReferralOutcome(referral: referral, all, isUrgent: compiled.isUrgent) {
        referralsOnceCleared.append(outcome)
      }
    }
  }

  // MARK: What open rules could do

  private mutating func judgeOpenRules(
    _ decision: borrowing Decision, _ cells: Cells, _ compiled: CompiledPack, tellsReasons: Bool
  ) {
    // None of these is graver than any reason that may be there already.
    let rules = compiled.rules
    for rule in decision.open.within(rules.holding) where tellsReasons || reasons.isEmpty {
      reasons.append(Reason(.couldHold, rule: rule))
    }
    for rule in decision.open.within(rules.raising) where tellsReasons || reasons.isEmpty {
      if let level, rules.cards[rule].highestFloor > level { judgeLevel(rule, above: level, cells, compiled) }
    }
    for rule in decision.open.within(rules.urging) where tellsReasons || reasons.isEmpty {
      judgeUrgent(rule, compiled)
    }
  }

  /// The level that the rule's bounds, joined to those that stand, would raise it to. A floor by an unknown fact could
  /// be any level and counts as the highest.
  private mutating func judgeLevel(_ rule: Int, above level: Int, _ cells: Cells, _ compiled: CompiledPack) {
    let card = compiled.rules.cards[rule]
    var raised = Int(min(card.highestFloor, Int64(levelCount - 1)))
    // Where nothing bounds the level from above, the rule's floor is what it would come to.
    if levelBounds.hasCeiling || card.bindsLevelOtherwise {
      bounds.copy(levelBounds)
      for place in card.says.range where compiled.rules.voices[place].element == Elements.level {
        let voice = compiled.rules.voices[place].resolved(cells, compiled, unknownFloor: levelCount - 1)
        if let voice { bounds.add(voice) }
      }
      raised = Int(SettledRange(0...Int64(max(0, levelCount - 1)), bounds).low)
    }
    guard raised > level else { return }
    reasons.append(Reason(.couldRaiseLevel, element: Elements.level, rule: rule, rank: raised))
  }

  private mutating func judgeUrgent(_ rule: Int, _ compiled: CompiledPack) {
    let says = compiled.rules.cards[rule].says.range
    for place in says {
      let voice = compiled.rules.voices[place]
      guard voice.saying == .refer, compiled.isUrgent[Int(voice.value)] else { continue }
      if says.contains(where: { compiled.rules.voices[$0].isMoreUrgent(than: voice) }) { continue }
      let element = Int(voice.element)
      let referral = element - compiled.elements.referrals.lowerBound
      let planned = referrals.first { $0.referral == referral && $0.isMade }?.mostUrgent ?? .max
      guard voice.value < planned else { continue }
      reasons.append(Reason(.couldAddUrgentReferral, element: element, rule: rule, rank: Int(voice.value)))
    }
  }
}

extension Voice {
  /// Whether it asks for the same referral more urgently, or as urgently and before.
  fileprivate func isMoreUrgent(than other: Voice) -> Bool {
    guard saying == .refer, element == other.element else { return false }
    return value == other.value ? number < other.number : value < other.value
  }

  /// The voice with a bound by a fact replaced by the level that the fact holds; nil where `none` or not knowing says
  /// nothing.
  ///
  /// - Parameter unknownFloor: the level that a floor counts as whose fact is unknown; nil to leave it out.
  func resolved(_ cells: Cells, _ compiled: CompiledPack, unknownFloor: Int? = nil) -> Voice? {
    guard fact >= 0 else { return self }
    let cell = cells[Int(fact)]
    if cell == compiled.space.unknown[Int(fact)] { return saying == .floor ? unknownFloor.map(naming) : nil }
    return cell > 0 ? naming(rank: cell - 1) : nil
  }
}
