import RegimenDocument
import RegimenModel

extension MetaValue {
  /// The value of a node that is carried along: what JSON would call a number is one, everything else is text.
  init(_ node: Node) {
    switch node.content {
    case .sequence(let items): self = .list(items.map(MetaValue.init))
    case .mapping(let entries): self = .object(entries.map { Member($0.key, MetaValue($0.value)) })
    case .scalar(let scalar) where scalar.isBlank: self = .null
    case .scalar(let scalar) where scalar.isQuoted: self = .text(scalar.text)
    case .scalar(let scalar):
      switch scalar.text {
      case "true": self = .flag(true)
      case "false": self = .flag(false)
      case let text: self = Self.isNumber(text) ? .number(text) : .text(text)
      }
    }
  }

  /// Whether JSON takes the text for a number.
  private static func isNumber(_ text: String) -> Bool {
    text.wholeMatch(of: /-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/) != nil
  }
}
