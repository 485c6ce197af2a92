import RegimenModel

extension PackReview {
  /// Concerns that no rule speaks for. The lowest is also that of what levels give.
  static func unusedConcerns(in pack: Pack) -> [Finding] {
    var used = Set(pack.rules.map(\.concern))
    if pack.catalogue.levels.contains(where: { !$0.gives.isEmpty }), let lowest = pack.header.concerns.last {
      used.insert(lowest.id)
    }
    return pack.header.concerns.filter { !used.contains($0.id) }.map { concern in
      unused(
        "concern", concern.id, at: concern.place, "must be one that a rule speaks for",
        help: "write a rule of this concern, or remove it")
    }
  }

  /// Urgencies with which nobody is referred.
  static func unusedUrgencies(in pack: Pack) -> [Finding] {
    let used = pack.statements.compactMap { statement in
      if case .refer(_, let urgency) = statement.content { urgency } else { nil }
    }
    return pack.header.urgencies.filter { !used.contains($0.id) }.map { urgency in
      unused(
        "urgency", urgency.id, at: urgency.place, "must be one with which a rule or a level refers",
        help: "refer with it, or remove it")
    }
  }
}
