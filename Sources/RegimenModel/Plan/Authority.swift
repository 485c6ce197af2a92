/// Who says something of a plan. Rules come before levels, each by name.
public enum Authority: Sendable, Hashable, Comparable {
  /// A rule.
  case rule(RuleID)
  /// A level's own range, usual figure or fixed core.
  case level(LevelID)

  /// Orders authorities: rules before levels, each by name.
  public static func < (left: Authority, right: Authority) -> Bool {
    switch (left, right) {
    case (.rule(let left), .rule(let right)): left < right
    case (.level(let left), .level(let right)): left < right
    case (.rule, .level): true
    case (.level, .rule): false
    }
  }
}

extension Authority: CustomStringConvertible {
  /// The kind and the name: `rule naloxone-for-everyone`, `level outpatient`.
  public var description: String {
    switch self {
    case .rule(let id): "rule \(id)"
    case .level(let id): "level \(id)"
    }
  }
}
