import RegimenDiagnostics
import RegimenDocument

extension Node {
  /// The scalar that this is, or nil.
  var scalar: Scalar? {
    if case .scalar(let scalar) = content { scalar } else { nil }
  }

  /// The items, where this is a list.
  var items: [Node]? {
    if case .sequence(let items) = content { items } else { nil }
  }

  /// The entries, where this is a mapping.
  var entries: [Entry]? {
    if case .mapping(let entries) = content { entries } else { nil }
  }

  /// Whether nothing was written.
  var isBlank: Bool { scalar?.isBlank ?? false }

  /// What was found, for a message that says what was wanted instead; nil where only the value itself could tell.
  ///
  /// - Parameter quotesValue: Whether the value may be repeated.
  func kind(quotesValue: Bool) -> String? {
    switch content {
    case .scalar(let scalar) where scalar.isBlank: "nothing"
    case .scalar(let scalar) where scalar.isQuoted: quotesValue ? "the text \"\(scalar.text)\"" : "text in quotes"
    case .scalar(let scalar): quotesValue ? scalar.text.quoted : nil
    case .sequence: "a list"
    case .mapping: "a mapping"
    }
  }

  /// The range to point at where the whole value is meant: the first key of a mapping, else the value.
  var anchor: SourceRange {
    switch content {
    case .mapping(let entries): entries.first?.keyRange ?? range
    case .sequence(let items): items.first?.anchor ?? range
    case .scalar: range
    }
  }
}
