import RegimenDiagnostics
import RegimenDocument
import RegimenModel

extension PackID: PlanReadable {}
extension FactName: PlanReadable {}
extension InstrumentID: PlanReadable {}
extension ScoreName: PlanReadable {}
extension ConcernID: PlanReadable {}
extension UrgencyID: PlanReadable {}
extension LevelID: PlanReadable {}
extension ModalityID: PlanReadable {}
extension ReferralID: PlanReadable {}
extension PrecautionID: PlanReadable {}
extension SourceID: PlanReadable {}
extension RuleID: PlanReadable {}
extension EvidenceStrength: PlanWord {}

extension Labelled: PlanReadable where ID: PlanReadable {
  static func read(_ node: Node, _ reader: PlanReader) -> Labelled? {
    reader.object(node, "id", "label") { Labelled($0, label: $1) }
  }
}

extension Authority: PlanReadable {
  static func read(_ node: Node, _ reader: PlanReader) -> Authority? {
    if node.entries?.contains(where: { $0.key == "level" }) == true {
      return reader.object(node, "level") { Authority.level($0) }
    }
    return reader.object(node, "rule") { Authority.rule($0) }
  }
}

extension PlanElement: PlanReadable {
  static func read(_ node: Node, _ reader: PlanReader) -> PlanElement? {
    guard let path = String.read(node, reader) else { return nil }
    if let element = PlanElement(path: path) { return element }
    reader.report(
      .unknownValue, "\(reader.subject) must be a part of a plan", at: node.range,
      help: "parts are status, intensity.level and its other figures, review_within_days, modalities, "
        + "modalities.NAME, referrals.NAME and precautions.NAME")
    return nil
  }
}

extension FactValue: PlanReadable {
  static func read(_ node: Node, _ reader: PlanReader) -> FactValue? {
    if node.entries != nil { return reader.object(node, "level") { FactValue.level($0) } }
    if let flag = node.scalar?.flag { return .flag(flag) }
    if let scalar = node.scalar, scalar.isQuoted { return .named(ValueName(rawValue: scalar.text)) }
    if let scalar = node.scalar, let number = ExactDecimal(scalar.text) { return .number(number) }
    reader.wrongKind(reader.subject, mustBe: "a name, true, false, a number or a level", node)
    return nil
  }
}

extension WrittenPlace: PlanReadable {
  static func read(_ node: Node, _ reader: PlanReader) -> WrittenPlace? {
    reader.object(
      node, "file", "line", "column", "end_line", "end_column",
      make: WrittenPlace.init(file:line:column:endLine:endColumn:))
  }
}
