extension Diagnostic.Severity {
  /// Whether this is as grave as another, or graver.
  package func isAtLeast(_ other: Diagnostic.Severity) -> Bool { rank <= other.rank }

  private var rank: Int {
    switch self {
    case .error: 0
    case .warning: 1
    case .note: 2
    }
  }
}
