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
    var rest = text.utf8[...]
    let isDigit = { (byte: UInt8) in (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
    func take(_ bytes: String) -> Bool {
      guard let first = rest.first, bytes.utf8.contains(first) else { return false }
      rest.removeFirst()
      return true
    }
    func digits() -> Int {
      let run = rest.prefix(while: isDigit)
      rest = rest[run.endIndex...]
      return run.count
    }
    _ = take("-")
    let hasLeadingZero = rest.first == UInt8(ascii: "0")
    let whole = digits()
    guard whole == 1 || (whole > 1 && !hasLeadingZero) else { return false }
    if take("."), digits() == 0 { return false }
    if take("eE") {
      _ = take("+-")
      if digits() == 0 { return false }
    }
    return rest.isEmpty
  }
}
