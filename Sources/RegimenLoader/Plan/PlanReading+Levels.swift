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
      node, "level", "offered", "answers", "ways", make: NextLevels.Neighbour.init(level:isOffered:answers:ways:))
  }
}

extension NextLevels.LeadingAnswer: PlanReadable {
  static func read(_ node: Node, _ reader: PlanReader) -> NextLevels.LeadingAnswer? {
    reader.object(
      node, "fact", "from", "through", "text", "held", "support",
      make: NextLevels.LeadingAnswer.init(fact:from:through:text:isHeld:support:))
  }
}

extension NextLevels.Way: PlanReadable {
  static func read(_ node: Node, _ reader: PlanReader) -> NextLevels.Way? {
    reader.object(
      node, "rule", "criteria", "ended", "level", "held",
      make: NextLevels.Way.init(rule:criteria:ended:level:isHeld:))
  }
}

extension NextLevels.Way.Ended: PlanReadable {
  static func read(_ node: Node, _ reader: PlanReader) -> NextLevels.Way.Ended? {
    reader.object(node, "rule", "criteria", make: NextLevels.Way.Ended.init(rule:criteria:))
  }
}
