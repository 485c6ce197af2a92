import RegimenDiagnostics
import RegimenDocument
import RegimenModel

extension PartReader {
  /// Two ends that may each be absent (outer nil) or have a mistake (inner nil); nil where one has a mistake.
  func bounds<Value>(_ least: Value??, _ most: Value??) -> (atLeast: Value?, atMost: Value?)? {
    if case .some(.none) = least { return nil }
    if case .some(.none) = most { return nil }
    return (least ?? nil, most ?? nil)
  }

  /// A floor and a ceiling: `{at_least: a, at_most: b}`, at least one of them, the floor not above the ceiling.
  func bounds<Value>(
    _ node: Node, of owner: String, isAscending: (Value, Value) -> Bool, read: (Node, String) -> Value?
  ) -> (atLeast: Value?, atMost: Value?)? {
    guard let fields = fields(node, of: owner, allowed: ["at_least", "at_most"]) else { return nil }
    let least = fields["at_least"].map { read($0, "'at_least' of \(owner)") }
    let most = fields["at_most"].map { read($0, "'at_most' of \(owner)") }
    guard let bounds = bounds(least, most) else { return nil }
    guard bounds.atLeast != nil || bounds.atMost != nil else {
      report(.missingKey, "\(owner) must have an 'at_least' or an 'at_most'", at: fields.anchor)
      return nil
    }
    if let least = bounds.atLeast, let most = bounds.atMost, !isAscending(least, most) {
      report(
        .emptyRange, "'at_least' of \(owner) must not be above its 'at_most'", at: fields["at_least"]?.anchor,
        notes: [Diagnostic.Note("'at_most' is here", at: fields["at_most"]?.anchor)])
      return nil
    }
    return bounds
  }
}
