extension Wording {
  /// What a statement says of a plan, in words.
  package func text(_ content: Statement.Content) -> String {
    switch content {
    case .levelAtLeast(let bound): "at least \(text(bound))"
    case .levelAtMost(let bound): "at most \(text(bound))"
    case .atLeast(.reviewWithinDays, let days): "review not before \(days.counted("day"))"
    case .atMost(.reviewWithinDays, let days): "review within \(days.counted("day"))"
    case .atLeast(let quantity, let value): "at least \(quantity.text(value))"
    case .atMost(let quantity, let value): "at most \(quantity.text(value))"
    case .weight(let modality, let weight): "weight \(weight) for \(labelled(modality).label)"
    case .share(let modality, let percent): "at least \(percent)% \(labelled(modality).label)"
    case .avoidModality(let modality): "no \(labelled(modality).label)"
    case .refer(let referral, let urgency): "\(labelled(referral).label) \(labelled(urgency).label)"
    case .avoidReferral(let referral): "no referral: \(labelled(referral).label)"
    case .precaution(let precaution): "precaution: \(labelled(precaution).label)"
    case .review: "review by a clinician first"
    case .hold: "evaluate first, do not start"
    }
  }

  private func text(_ bound: Statement.LevelBound) -> String {
    switch bound {
    case .level(let level): labelled(level).label
    case .fact(let fact): "the \(label(fact))"
    }
  }

  /// A template with the words of its facts in brackets, where nobody's answers are at hand.
  package func text(_ template: Template) -> String {
    template.pieces.map { piece in
      switch piece {
      case .text(let words): words
      case .fact(let fact): "[\(label(fact))]"
      case .group(let group): "[\(label(group))]"
      }
    }.joined()
  }

  /// A member of a group that matched, in words: its label, and its value where that is more than yes.
  package static func member(_ reading: FactReading) -> String {
    if case .flag = reading.value { return reading.label }
    return "\(reading.label) (\(reading.text))"
  }
}

extension ExactDecimal {
  /// So many of a thing: `1 day`, `2 days`.
  package func counted(_ noun: String) -> String { self == ExactDecimal(1) ? "1 \(noun)" : "\(self) \(noun)s" }
}
