/// Kleene's three values.
enum Truth: Int, Comparable, Hashable, CaseIterable {
  case refuted, open, proved

  static func < (left: Truth, right: Truth) -> Bool { left.rawValue < right.rawValue }

  /// Holds when all do: the least of them.
  static func all(_ truths: [Truth]) -> Truth { truths.min() ?? .proved }

  /// Holds when any does: the greatest of them.
  static func any(_ truths: [Truth]) -> Truth { truths.max() ?? .refuted }

  /// Turned around.
  var negated: Truth {
    switch self {
    case .refuted: .proved
    case .open: .open
    case .proved: .refuted
    }
  }
}
