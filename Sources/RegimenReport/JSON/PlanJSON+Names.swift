import RegimenDiagnostics
import RegimenModel

extension FactName: JSONWritable {}
extension RuleID: JSONWritable {}
extension EvidenceStrength: JSONWritable {}
extension Referral.Setting: JSONWritable {}
extension PlanStatus: JSONWritable {}
extension StatusReason.Kind: JSONWritable {}
extension RuleAccount.Standing: JSONWritable {}
extension OpenQuestion.Stake: JSONWritable {}
extension DataNote.Kind: JSONWritable {}

extension Labelled: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("id", id.rawValue)
      json.member("label", label)
    }
  }
}

extension Authority: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object { json in
      switch self {
      case .rule(let rule): json.member("rule", rule)
      case .level(let level): json.member("level", level.rawValue)
      }
    }
  }
}

extension PlanElement: JSONWritable {
  package func write(to json: inout JSONWriter) { json.string(path) }

  /// The element's path, as guarantees and worked cases write it.
  var path: String {
    switch self {
    case .status: "status"
    case .level: "intensity.level"
    case .quantity(.reviewWithinDays): "review_within_days"
    case .quantity(let quantity): "intensity.\(quantity.rawValue)"
    case .weeklyHours: "intensity.weekly_hours"
    case .mix: "modalities"
    case .modality(let modality): "modalities.\(modality)"
    case .referral(let referral): "referrals.\(referral)"
    case .precaution(let precaution): "precautions.\(precaution)"
    }
  }
}

extension FactValue: JSONWritable {
  package func write(to json: inout JSONWriter) {
    switch self {
    case .flag(let flag): flag.write(to: &json)
    case .number(let number): number.write(to: &json)
    case .named, .level: json.string(description)
    }
  }
}

extension SourceRange: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("file", file)
      json.member("line", start.line)
      json.member("column", start.column)
      json.member("end_line", end.line)
      json.member("end_column", end.column)
    }
  }
}
