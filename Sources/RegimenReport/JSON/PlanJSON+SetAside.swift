import RegimenModel

extension SetAside: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object { json in
      switch self {
      case .overridden(let rule, let overriders):
        json.member("kind", "overridden")
        json.member("rule", rule)
        json.member("by", overriders)
      case .heldBack(let rule, let exceptions):
        json.member("kind", "held_back")
        json.member("rule", rule)
        json.member("by", exceptions)
      case .statement(let statement):
        json.member("kind", "statement")
        json.member("authority", statement.authority)
        json.member("statement", statement.content)
        json.member("text", statement.text)
        json.member("bound_by", statement.boundBy)
      case .folded(let folded):
        json.member("kind", "folded")
        json.member("modality", folded.modality)
        json.member("support", folded.support)
      }
    }
  }
}

extension Statement.Content: JSONWritable {
  /// Writes the statement as a rule writes it: one member, its path, and what is said of it.
  package func write(to json: inout JSONWriter) {
    json.object { json in
      switch self {
      case .levelAtLeast(let bound): json.member("intensity.level", Form("at_least", bound))
      case .levelAtMost(let bound): json.member("intensity.level", Form("at_most", bound))
      case .atLeast(let quantity, let number):
        json.member(PlanElement.quantity(quantity).path, Form("at_least", number))
      case .atMost(let quantity, let number):
        json.member(PlanElement.quantity(quantity).path, Form("at_most", number))
      case .weight(let modality, let weight): json.member("modalities.\(modality)", Form("weight", weight))
      case .share(let modality, let percent):
        json.member("modalities.\(modality)", Form("share", Form("at_least", "\(percent)%")))
      case .avoidModality(let modality): json.member("modalities.\(modality)", "avoid")
      case .refer(let referral, let urgency):
        json.member("referrals.\(referral)", Form("no_later_than", urgency.rawValue))
      case .avoidReferral(let referral): json.member("referrals.\(referral)", "avoid")
      case .precaution(let precaution): json.member("precautions", [precaution.rawValue])
      case .review: json.member("status", "review")
      case .hold: json.member("status", "hold")
      }
    }
  }

  /// A mapping of one entry, such as `{at_least: 4}`.
  private struct Form<Value: JSONWritable>: JSONWritable {
    private let name: String
    private let value: Value

    init(_ name: String, _ value: Value) {
      self.name = name
      self.value = value
    }

    func write(to json: inout JSONWriter) { json.object { $0.member(name, value) } }
  }
}

extension Statement.LevelBound: JSONWritable {
  package func write(to json: inout JSONWriter) {
    switch self {
    case .level(let level): json.string(level.rawValue)
    case .fact(let fact): json.object { $0.member("fact", fact) }
    }
  }
}
