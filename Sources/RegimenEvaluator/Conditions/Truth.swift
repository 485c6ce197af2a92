/// Kleene's three values, least true first.
package enum Truth: UInt8, Sendable, Comparable, BitwiseCopyable {
  case refuted
  case open
  case proved

  package static func < (left: Truth, right: Truth) -> Bool { left.rawValue < right.rawValue }

  /// The truth of the contrary.
  package var negated: Truth {
    switch self {
    case .refuted: .proved
    case .open: .open
    case .proved: .refuted
    }
  }
}
