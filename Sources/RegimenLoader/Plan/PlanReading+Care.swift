import RegimenDocument
import RegimenModel

extension Care: PlanReadable {
  static func read(_ node: Node, _ reader: PlanReader) -> Care? {
    reader.object(node, "level", "offered", "bridge", "support", "transition", "programme", "referrals") {
      level, isOffered, bridge, support, transition, programme, referrals in
      Care(
        level: SettledLevel(level: level, isOffered: isOffered, bridge: bridge, support: support),
        programme: programme, transition: transition, referrals: referrals)
    }
  }
}

extension Transition: PlanReadable {
  private enum Kind: String, PlanWord {
    case start, stay
    case stepUp = "step_up"
    case stepDown = "step_down"
  }

  static func read(_ node: Node, _ reader: PlanReader) -> Transition? {
    reader.object(node, "kind", "from") { (kind: Kind, from: Labelled<LevelID>?) in
      switch (kind, from) {
      case (.start, nil): return .start
      case (.stay, nil): return .stay
      case (.stepUp, let level?): return .stepUp(from: level)
      case (.stepDown, let level?): return .stepDown(from: level)
      case (.start, _), (.stay, _), (.stepUp, _), (.stepDown, _):
        let wanted = from == nil ? "the level that is left" : "null"
        reader.contradiction("from", of: node, mustBe: "\(wanted) in a transition of kind '\(kind.rawValue)'")
        return nil
      }
    }
  }
}

extension Programme: PlanReadable {
  static func read(_ node: Node, _ reader: PlanReader) -> Programme? {
    reader.object(
      node, "level", "intensity", "weekly_hours", "individual_minutes", "group_minutes", "review_within_days",
      "review_date", "modalities"
    ) {
      (level, intensity: Intensity, hours, individual, group, review: Figure?, reviewDate: CalendarDate?, mix) in
      guard reviewDate == review.flatMap({ reader.assessed?.reviewDate(within: $0.value) }) else {
        reader.contradiction(
          "review_date", of: node,
          mustBe: "the day of the assessment and as many days as 'review_within_days' says, or null where one is")
        return nil
      }
      let quantities = intensity.quantities + (review.map { [$0.settled(.reviewWithinDays)] } ?? [])
      return Programme(
        level: level, quantities: quantities, weeklyHours: hours, individualMinutes: individual, groupMinutes: group,
        mix: mix)
    }
  }
}

/// The figures that make up an intensity.
private struct Intensity: PlanReadable {
  let quantities: [SettledQuantity]

  static func read(_ node: Node, _ reader: PlanReader) -> Intensity? {
    reader.object(node, "days_per_week", "hours_per_day", "individual_sessions_per_week", "weeks") {
      (days: Figure, hours: Figure, sessions: Figure, weeks: Figure) in
      Intensity(quantities: [
        days.settled(.daysPerWeek), hours.settled(.hoursPerDay), sessions.settled(.individualSessionsPerWeek),
        weeks.settled(.weeks),
      ])
    }
  }
}

/// A settled quantity, but for which one it is: the key says that.
private struct Figure: PlanReadable {
  let value: ExactDecimal
  let lowest: ExactDecimal
  let highest: ExactDecimal
  let support: [Authority]

  static func read(_ node: Node, _ reader: PlanReader) -> Figure? {
    reader.object(node, "value", "lowest", "highest", "support", make: Figure.init)
  }

  func settled(_ quantity: Quantity) -> SettledQuantity {
    SettledQuantity(quantity: quantity, value: value, lowest: lowest, highest: highest, support: support)
  }
}

extension MixShare: PlanReadable {
  static func read(_ node: Node, _ reader: PlanReader) -> MixShare? {
    reader.object(node, "id", "label", "share_percent", "minutes", "support") { id, label, percent, minutes, support in
      MixShare(modality: Labelled(id, label: label), percent: percent, minutes: minutes, support: support)
    }
  }
}
