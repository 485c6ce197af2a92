extension Wording {
  /// Why the person lies, or could lie, outside the population.
  package func outsidePopulation(_ population: NormalCondition, isKnown: Bool) -> String {
    isKnown
      ? "This pack is written for: \(text(population)). The person is known to lie outside it."
      : "This pack is written for: \(text(population)). An answer that is missing could show otherwise."
  }

  /// A rule asks for a hold.
  package func holdAsked(by title: String) -> String { "Evaluate first, do not start: \(title)." }

  /// No rule settles the level.
  package var noLevel: String { "No rule that stands says which level of care is needed." }

  /// A rule asks for review.
  package func reviewAsked(by title: String) -> String { "A clinician must look first: \(title)." }

  /// Rules of one concern contradict each other.
  package func clash(_ element: PlanElement, concern: ConcernID) -> String {
    "Rules of the concern '\(labelled(concern).label)' contradict each other on the \(noun(element))."
  }

  /// A floor lies beyond the level.
  package func beyondLevel(_ element: PlanElement, level: LevelID) -> String {
    "A rule asks for more than \(labelled(level).label) allows of \(noun(element))."
  }

  /// A modality that a higher concern asked for is avoided.
  package func modalityRemoved(_ modality: ModalityID) -> String {
    "\(labelled(modality).label) is avoided although a higher concern asks for it."
  }

  /// The floors of the mix exceed 100 %.
  package var sharesOverHundred: String { "The shares that rules ask for exceed 100% in all." }

  /// A referral is asked for and avoided.
  package func referralClash(_ referral: ReferralID) -> String {
    "\(labelled(referral).label): one rule asks for this referral, another asks to avoid it."
  }

  /// An instrument is graver than the value named.
  package func instrumentGraver(_ fact: FactName, named: FactValue, read: FactValue) -> String {
    "\(label(fact)) is recorded as \(text(named, of: fact)), but an instrument reads as \(text(read, of: fact))."
  }

  /// An open rule could hold the plan.
  package func couldHold(_ title: String) -> String { "Not ruled out: \(title). It would hold the plan." }

  /// An open rule could raise the level.
  package func couldRaiseLevel(_ title: String, to level: LevelID) -> String {
    "Not ruled out: \(title). It would raise the level to \(labelled(level).label)."
  }

  /// An open rule could add an urgent referral.
  package func couldAddUrgentReferral(_ title: String, _ referral: ReferralID, _ urgency: UrgencyID) -> String {
    "Not ruled out: \(title). It would add: \(labelled(referral).label), \(labelled(urgency).label)."
  }

  private func noun(_ element: PlanElement) -> String {
    if case .quantity(.reviewWithinDays) = element { "review date" } else { label(element) }
  }
}
