import RegimenDocument
import RegimenModel

extension RuleAccount.Standing: PlanWord {}

extension RuleAccount: PlanReadable {
  static func read(_ node: Node, _ reader: PlanReader) -> RuleAccount? {
    reader.object(
      node, "id", "title", "concern", "standing", "because", "matched", "says", "citations", "evidence", "place",
      make: RuleAccount.init(
        rule:title:concern:standing:because:matched:says:citations:evidence:place:))
  }
}

extension LevelAccount: PlanReadable {
  static func read(_ node: Node, _ reader: PlanReader) -> LevelAccount? {
    reader.object(node, "id", "label", "text", "citations", "place") { id, label, text, citations, place in
      LevelAccount(level: Labelled(id, label: label), text: text, citations: citations, place: place)
    }
  }
}

extension MatchedTest: PlanReadable {
  static func read(_ node: Node, _ reader: PlanReader) -> MatchedTest? {
    reader.object(node, "test", "facts", make: MatchedTest.init(text:facts:))
  }
}

extension FactReading: PlanReadable {
  static func read(_ node: Node, _ reader: PlanReader) -> FactReading? {
    reader.object(
      node, "fact", "label", "value", "text", "origin", "place",
      make: FactReading.init(fact:label:value:text:origin:place:))
  }
}

extension FactReading.Origin: PlanReadable {
  private enum Kind: String, PlanWord { case named, others, instrument, difference, unknown }

  static func read(_ node: Node, _ reader: PlanReader) -> FactReading.Origin? {
    switch reader.kind(of: node) as Kind? {
    case .instrument:
      reader.object(node, "kind", "instrument", "score", "value", "date") {
        (_: Kind, instrument, score, value, date) in
        .instrument(instrument, score: score, value: value, date: date)
      }
    case .difference: readDifference(node, reader)
    case .named: reader.object(node, "kind") { (_: Kind) in .named }
    case .others: reader.object(node, "kind") { (_: Kind) in .others }
    case .unknown: reader.object(node, "kind") { (_: Kind) in .unknown }
    case nil: nil
    }
  }

  private static func readDifference(_ node: Node, _ reader: PlanReader) -> FactReading.Origin? {
    reader.object(node, "kind", "instrument", "score", "value", "minus", "minus_value", "difference", "date") {
      (_: Kind, instrument, score, value, minus, minusValue, difference: ExactDecimal, date) in
      guard difference == value - minusValue else {
        reader.contradiction("difference", of: node, mustBe: "'value' minus 'minus_value'")
        return nil
      }
      return .difference(
        instrument, score: score, value: value, minus: minus, minusValue: minusValue, date: date)
    }
  }
}

extension PlannedCitation: PlanReadable {
  static func read(_ node: Node, _ reader: PlanReader) -> PlannedCitation? {
    reader.object(
      node, "source", "title", "year", "publisher", "locator", "strength", "url",
      make: PlannedCitation.init(source:title:year:publisher:locator:strength:url:))
  }
}
