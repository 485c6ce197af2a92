import RegimenDocument
import RegimenModel

/// A part of a plan that can be read from its JSON.
protocol PlanReadable {
  /// Reads the part; nil where a mistake was reported.
  static func read(_ node: Node, _ reader: PlanReader) -> Self?
}

extension String: PlanReadable {
  static func read(_ node: Node, _ reader: PlanReader) -> String? {
    if let scalar = node.scalar, scalar.isQuoted { return scalar.text }
    reader.wrongKind(reader.subject, mustBe: "text", node)
    return nil
  }
}

extension Bool: PlanReadable {
  static func read(_ node: Node, _ reader: PlanReader) -> Bool? {
    if let flag = node.scalar?.flag { return flag }
    reader.wrongKind(reader.subject, mustBe: "true or false", node)
    return nil
  }
}

extension ExactDecimal: PlanReadable {
  static func read(_ node: Node, _ reader: PlanReader) -> ExactDecimal? { reader.number(node, reader.subject) }
}

extension Int: PlanReadable {
  static func read(_ node: Node, _ reader: PlanReader) -> Int? {
    guard let number = ExactDecimal.read(node, reader) else { return nil }
    if let whole = number.wholeNumber { return whole }
    reader.wrongKind(reader.subject, mustBe: "a whole number", node)
    return nil
  }
}

extension CalendarDate: PlanReadable {
  static func read(_ node: Node, _ reader: PlanReader) -> CalendarDate? { reader.date(node, reader.subject) }
}

extension MetaValue: PlanReadable {
  static func read(_ node: Node, _ reader: PlanReader) -> MetaValue? { MetaValue(node) }
}

extension Optional: PlanReadable where Wrapped: PlanReadable {
  static func read(_ node: Node, _ reader: PlanReader) -> Wrapped?? {
    node.isBlank ? .some(nil) : Wrapped.read(node, reader).map(Optional.some)
  }
}

extension Array: PlanReadable where Element: PlanReadable {
  static func read(_ node: Node, _ reader: PlanReader) -> [Element]? {
    guard let items = reader.list(node, reader.subject) else { return nil }
    let elements = items.enumerated().compactMap { Element.read($1, reader.at($0)) }
    return elements.count == items.count ? elements : nil
  }
}

extension Identifier where Self: PlanReadable {
  static func read(_ node: Node, _ reader: PlanReader) -> Self? { String.read(node, reader).map(Self.init(rawValue:)) }
}

/// One of the words that plans have for something.
protocol PlanWord: PlanReadable, RawRepresentable<String>, CaseIterable {}

extension PlanWord {
  static func read(_ node: Node, _ reader: PlanReader) -> Self? { reader.word(node, reader.subject, of: Self.self) }
}
