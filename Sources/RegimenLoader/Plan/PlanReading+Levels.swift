import RegimenDocument
import RegimenModel

extension NextLevels: PlanReadable {
  static func read(_ node: Node, _ reader: PlanReader) -> NextLevels? {
    reader.object(node, "up", "down", make: NextLevels.init(up:down:))
  }
}

extension NextLevels.Neighbour: PlanReadable {
  static func read(_ node: Node, _ reader: PlanReader) -> NextLevels.Neighbour? {
    reader.object(
      node, "level", "offered", "answers", "rules", make: NextLevels.Neighbour.init(level:isOffered:answers:rules:))
  }
}

extension NextLevels.LeadingAnswer: PlanReadable {
  static func read(_ node: Node, _ reader: PlanReader) -> NextLevels.LeadingAnswer? {
    reader.object(
      node, "fact", "from", "through", "text", "held", "support",
      make: NextLevels.LeadingAnswer.init(fact:from:through:text:isHeld:support:))
  }
}

extension NextLevels.LeadingRule: PlanReadable {
  static func read(_ node: Node, _ reader: PlanReader) -> NextLevels.LeadingRule? {
    reader.object(node, "rule", "unmet", "held", make: NextLevels.LeadingRule.init(rule:unmet:isHeld:))
  }
}
