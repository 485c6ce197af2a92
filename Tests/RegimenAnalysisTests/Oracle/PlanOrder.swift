import RegimenModel

/// What it means that a plan has less of something than another.
struct PlanOrder {
  let pack: Pack

  /// Whether a person's plan has less of an element than another's.
  func isLess(_ after: Person, than before: Person, in element: PlanElement) -> Bool {
    switch element {
    case .status: return after.status > before.status
    case .referral(let id): return urgency(id, after) > urgency(id, before)
    case .precaution(let id): return before.outline.takes(id) && !after.outline.takes(id)
    case .mix: return false
    case .level, .weeklyHours, .quantity, .modality: break
    }
    guard let old = rank(before), let new = rank(after) else { return false }
    guard old == new else { return new < old }
    return zip(amounts(element, before), amounts(element, after)).contains { $0 > $1 }
  }

  /// The place of the urgency at which a referral is made; the last where it is not.
  private func urgency(_ referral: ReferralID, _ person: Person) -> Int {
    let urgency = person.outline.urgency(of: referral)
    return pack.header.urgencies.firstIndex { $0.id == urgency } ?? .max
  }

  /// No level, below care, below a hold; nothing out of scope.
  private func rank(_ person: Person) -> Int? {
    switch person.status {
    case .outOfScope: nil
    case .undetermined: 0
    case .review, .provisional, .recommended: 1
    case .hold: 2
    }
  }

  /// How much of an element the recommended care has: of a range both ends, of what it does not have nothing to compare.
  private func amounts(_ element: PlanElement, _ person: Person) -> [ExactDecimal] {
    switch element {
    case .level:
      guard person.hasCare, let rank = pack.catalogue.levels.firstIndex(where: { $0.id == person.level }) else {
        return []
      }
      return [ExactDecimal(rank)]
    case .weeklyHours: return ends(.weeklyHours, person)
    case .quantity(let quantity): return ends(.quantity(quantity), person)
    case .modality(let id):
      guard person.outline.care?.programme != nil else { return [] }
      return [ExactDecimal(person.outline.share(of: id) ?? 0)]
    case .status, .mix, .referral, .precaution: return []
    }
  }

  private func ends(_ figure: PlanExpectation.Figure, _ person: Person) -> [ExactDecimal] {
    person.outline.range(of: figure).map { [$0.lowerBound, $0.upperBound] } ?? []
  }
}
