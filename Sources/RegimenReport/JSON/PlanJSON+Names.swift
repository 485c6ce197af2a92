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
}

extension FactValue: JSONWritable {
  /// Writes the value; a level of the catalogue as `{"level": …}`, so that it is not taken for a value of a scale.
  package func write(to json: inout JSONWriter) {
    switch self {
    case .flag(let flag): flag.write(to: &json)
    case .number(let number): number.write(to: &json)
    case .named(let name): json.string(name.rawValue)
    case .level(let level): json.object { $0.member("level", level?.rawValue) }
    }
  }
}

extension WrittenPlace: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("file", file)
      json.member("line", line)
      json.member("column", column)
      json.member("end_line", endLine)
      json.member("end_column", endColumn)
    }
  }
}
