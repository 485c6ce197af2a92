/// Kleene's three values, least true first.
enum Truth: UInt8, Sendable, Comparable, BitwiseCopyable {
  case refuted
  case open
  case proved

  static func < (left: Truth, right: Truth) -> Bool { left.rawValue < right.rawValue }

  var negated: Truth {
    switch self {
    case .refuted: .proved
    case .open: .open
    case .proved: .refuted
    }
  }
}
