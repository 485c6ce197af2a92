import RegimenModel

/// The reasons for a plan's status, sorted out for a heading: a few are told one by one; where many rules are open,
/// they are counted by what they could do.
struct ReasonsForStatus {
  /// Reasons told one by one.
  let told: [StatusReason]
  /// Lines that count the summarized reasons.
  let counted: [String]
  /// Reasons that are counted and not told.
  let summarized: [StatusReason]
  /// Reasons that the heading has no room for, and those for a lighter status.
  let others: [StatusReason]

  /// Sorts out a plan's reasons.
  init(plan: Plan, atMost most: Int) {
    let could = plan.statusReasons.filter { $0.kind.couldWords != nil }
    let isCrowded = could.count > most || plan.status != .provisional
    let single = plan.statusReasons.filter { !isCrowded || $0.kind.couldWords == nil }
    told = Array(single.prefix(most).prefix { $0.kind.status == plan.status })
    others = Array(single.dropFirst(told.count))
    summarized = isCrowded ? could : []
    let byKind = Dictionary(grouping: summarized, by: \.kind)
    counted = StatusReason.Kind.allCases.compactMap { kind in
      guard let words = kind.couldWords, let reasons = byKind[kind] else { return nil }
      let rules = Set(reasons.flatMap(\.authorities)).count
      return rules == 1 ? "1 rule not ruled out could \(words)" : "\(rules) rules not ruled out could \(words)"
    }
  }
}

extension StatusReason.Kind {
  /// What an open rule could do; nil for reasons of another kind.
  fileprivate var couldWords: String? {
    switch self {
    case .couldHold: "hold the plan"
    case .couldRaiseLevel: "raise the level of care"
    case .couldAddUrgentReferral: "add an urgent referral"
    default: nil
    }
  }
}
