extension PlanOutline {
  /// Lists what differs in another plan, in the order of the plan: status, level, quantities, weekly hours, mix,
  /// referrals, precautions. Linear in the size of the two.
  package func changes(to other: PlanOutline, wording: Wording) -> [PlanChange] {
    let before = traits(wording)
    let after = other.traits(wording)
    let earlier = Dictionary(before.map { ($0.element, $0.text) }) { first, _ in first }
    let later = Dictionary(after.map { ($0.element, $0.text) }) { first, _ in first }
    let gone = before.filter { later[$0.element] == nil }
    let elements = PlanOutline.inOrder(after + gone)
    return elements.compactMap { element in
      guard earlier[element] != later[element] else { return nil }
      return PlanChange(
        element: element, label: wording.label(element), before: earlier[element], after: later[element])
    }
  }

  /// One comparable element of a plan, in words.
  private struct Trait {
    let element: PlanElement
    let text: String
  }

  private func traits(_ wording: Wording) -> [Trait] {
    var traits = [Trait(element: .status, text: status.text)]
    if let care {
      traits.append(Trait(element: .level, text: care.level.level.label))
      traits += care.programme?.traits.map { Trait(element: $0, text: $1) } ?? []
    }
    traits += referrals.map { Trait(element: .referral($0.referral.id), text: $0.urgency.label) }
    traits += precautions.map { Trait(element: .precaution($0.precaution.id), text: "taken") }
    return traits
  }

  /// The elements without repeats, grouped by kind in the order of the plan, by name within a kind.
  private static func inOrder(_ traits: [Trait]) -> [PlanElement] {
    Set(traits.map(\.element)).sorted { $0.orderKey < $1.orderKey }
  }
}

extension Programme {
  fileprivate var traits: [(PlanElement, String)] {
    let figures = quantities.map { settled -> (PlanElement, String) in
      (.quantity(settled.quantity), settled.text)
    }
    let shares = mix.map { share -> (PlanElement, String) in (.modality(share.modality.id), "\(share.percent)%") }
    return figures + [(.weeklyHours, "\(weeklyHours.counted("hour")) a week")] + shares
  }
}

extension SettledQuantity {
  /// The quantity in words; weeks as a range.
  package var text: String {
    guard quantity == .weeks, lowest != highest else { return quantity.text(value) }
    return "\(lowest) to \(highest) weeks"
  }
}

extension PlanStatus {
  /// The status in words.
  package var text: String {
    switch self {
    case .outOfScope: "out of scope"
    case .hold: "hold"
    case .undetermined: "undetermined"
    case .review: "review"
    case .provisional: "provisional"
    case .recommended: "recommended"
    }
  }
}

extension PlanElement {
  /// A key that sorts elements in the order of a plan, by name within a kind.
  fileprivate var orderKey: (Int, String) {
    switch self {
    case .status: (0, "")
    case .level: (1, "")
    case .quantity(let quantity): (2, "\(Quantity.allCases.firstIndex(of: quantity) ?? 0)")
    case .weeklyHours: (3, "")
    case .mix: (4, "")
    case .modality(let id): (5, id.rawValue)
    case .referral(let id): (6, id.rawValue)
    case .precaution(let id): (7, id.rawValue)
    }
  }
}
