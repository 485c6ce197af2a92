import RegimenDocument
import RegimenModel

extension Assumption: PlanReadable {
  static func read(_ node: Node, _ reader: PlanReader) -> Assumption? {
    reader.object(
      node, "rule", "overrider", "facts", "text", make: Assumption.init(rule:overrider:facts:text:))
  }
}

extension OpenQuestion.Stake: PlanWord {}

extension OpenQuestion: PlanReadable {
  static func read(_ node: Node, _ reader: PlanReader) -> OpenQuestion? {
    reader.object(
      node, "fact", "label", "question", "stake", "rules", "answers", "together",
      make: OpenQuestion.init(fact:label:question:stake:rules:answers:together:))
  }
}

extension AnswerEffect: PlanReadable {
  static func read(_ node: Node, _ reader: PlanReader) -> AnswerEffect? {
    reader.object(
      node, "from", "through", "text", "changes", make: AnswerEffect.init(from:through:text:changes:))
  }
}

extension PlanChange: PlanReadable {
  static func read(_ node: Node, _ reader: PlanReader) -> PlanChange? {
    reader.object(
      node, "element", "label", "before", "after", make: PlanChange.init(element:label:before:after:))
  }
}

extension DataNote.Kind: PlanWord {}

extension DataNote: PlanReadable {
  static func read(_ node: Node, _ reader: PlanReader) -> DataNote? {
    reader.object(
      node, "kind", "fact", "instrument", "text", make: DataNote.init(kind:fact:instrument:text:))
  }
}
