import RegimenModel

extension Condition {
  /// The condition without its places, in a notation that tests can compare.
  var outline: String {
    switch self {
    case .always: "always"
    case .all(let parts): "all(\(parts.map(\.outline).joined(separator: ", ")))"
    case .any(let parts): "any(\(parts.map(\.outline).joined(separator: ", ")))"
    case .not(let part): "not(\(part.outline))"
    case .fact(let test): "\(test.fact) \(test.test.outline)"
    case .count(let test): test.outline
    }
  }
}

extension GroupTest {
  var outline: String {
    let names =
      coversWholeGroup ? "all" : members.map { $0.rawValue.dropFirst(group.rawValue.count + 1) }.joined(separator: "+")
    return "\(group) \(quantifier.outline)(\(names)) \(test.outline)"
  }
}

extension GroupTest.Quantifier {
  var outline: String {
    switch self {
    case .anyOf: "any"
    case .allOf: "all"
    case .noneOf: "none"
    case .count(let least, let most): "\(least.map(String.init) ?? "")..\(most.map(String.init) ?? "")"
    }
  }
}

extension ValueTest {
  var outline: String {
    let unknown = acceptsUnknown ? "|unknown" : ""
    switch known {
    case .oneOf(let values): return "= " + values.map(\.description).joined(separator: "|") + unknown
    case .between(let lower, let upper):
      let low = lower.map { "\($0.isIncluded ? ">=" : ">")\($0.value)" } ?? ""
      let high = upper.map { "\($0.isIncluded ? "<=" : "<")\($0.value)" } ?? ""
      return low + high + unknown
    }
  }
}
