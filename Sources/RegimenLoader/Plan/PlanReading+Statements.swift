import RegimenDiagnostics
import RegimenDocument
import RegimenModel

extension Statement.Content: PlanReadable {
  /// Reads a statement as a rule writes it: one member, its path, and what is said of it.
  static func read(_ node: Node, _ reader: PlanReader) -> Statement.Content? {
    guard let entries = reader.mapping(node, reader.subject) else { return nil }
    guard entries.count == 1, let entry = entries.first else {
      reader.report(.wrongKind, "\(reader.subject) must say one thing, under one key", at: node.anchor)
      return nil
    }
    let (value, inner) = (entry.value, reader.at(entry.key))
    switch (entry.key, PlanElement(path: entry.key)) {
    case ("precautions", _):
      return Single<PrecautionID>.read(value, inner).map { .precaution($0.element) }
    case (_, .status):
      return Standstill.read(value, inner).map { $0 == .hold ? .hold : .review }
    case (_, .level):
      return Bound.read(value, inner).map { $0.made(Statement.Content.levelAtLeast, Statement.Content.levelAtMost) }
    case (_, .quantity(let quantity)):
      return Bound.read(value, inner).map { $0.made({ .atLeast(quantity, $0) }, { .atMost(quantity, $0) }) }
    case (_, .modality(let modality)):
      return ofModality(modality, value, inner)
    case (_, .referral(let referral)):
      if isAvoid(value) { return .avoidReferral(referral) }
      return inner.object(value, "no_later_than") { .refer(referral, $0) }
    case (_, .weeklyHours), (_, .mix), (_, .precaution), (_, nil):
      reader.report(
        .unknownKey, "\(reader.subject) has no key \(entry.key.quoted)", at: entry.keyRange,
        help: "its key is what a rule may speak of, such as intensity.level, modalities.NAME or referrals.NAME")
      return nil
    }
  }

  private static func ofModality(
    _ modality: ModalityID, _ node: Node, _ reader: PlanReader
  ) -> Statement.Content? {
    if isAvoid(node) { return .avoidModality(modality) }
    if node.entries?.contains(where: { $0.key == "share" }) == true {
      return reader.object(node, "share") { (floor: ShareFloor) in .share(modality, atLeast: floor.percent) }
    }
    return reader.object(node, "weight") { .weight(modality, $0) }
  }

  private static func isAvoid(_ node: Node) -> Bool { node.scalar.map { $0.isQuoted && $0.text == "avoid" } ?? false }
}

extension Statement.LevelBound: PlanReadable {
  static func read(_ node: Node, _ reader: PlanReader) -> Statement.LevelBound? {
    if node.entries != nil { return reader.object(node, "fact") { Statement.LevelBound.fact($0) } }
    return LevelID.read(node, reader).map(Statement.LevelBound.level)
  }
}

/// What a rule may say of the status.
private enum Standstill: String, PlanWord { case review, hold }

/// A floor or a ceiling: `{"at_least": 4}`.
private enum Bound<Value: PlanReadable>: PlanReadable {
  case atLeast(Value)
  case atMost(Value)

  static func read(_ node: Node, _ reader: PlanReader) -> Bound? {
    if node.entries?.contains(where: { $0.key == "at_most" }) == true {
      return reader.object(node, "at_most") { Bound.atMost($0) }
    }
    return reader.object(node, "at_least") { Bound.atLeast($0) }
  }

  func made(_ floor: (Value) -> Statement.Content, _ ceiling: (Value) -> Statement.Content) -> Statement.Content {
    switch self {
    case .atLeast(let value): floor(value)
    case .atMost(let value): ceiling(value)
    }
  }
}

/// A list of one.
private struct Single<Element: PlanReadable>: PlanReadable {
  let element: Element

  static func read(_ node: Node, _ reader: PlanReader) -> Single? {
    guard let elements = [Element].read(node, reader) else { return nil }
    if elements.count == 1 { return Single(element: elements[0]) }
    reader.report(.wrongKind, "\(reader.subject) must be a list of one", at: node.anchor)
    return nil
  }
}

/// The least share of a modality: `{"at_least": "20%"}`.
private struct ShareFloor: PlanReadable {
  private struct Percentage: PlanReadable {
    let percent: Int

    static func read(_ node: Node, _ reader: PlanReader) -> Percentage? {
      if let scalar = node.scalar, scalar.isQuoted, scalar.text.hasSuffix("%"),
        let percent = ExactDecimal(scalar.text.dropLast())?.wholeNumber
      {
        return Percentage(percent: percent)
      }
      reader.wrongKind(reader.subject, mustBe: "a percentage such as \"20%\"", node)
      return nil
    }
  }

  let percent: Int

  static func read(_ node: Node, _ reader: PlanReader) -> ShareFloor? {
    reader.object(node, "at_least") { (floor: Percentage) in ShareFloor(percent: floor.percent) }
  }
}
