/// Says where two values differ, field by field: `care.programme.mix[0].percent: 40 / 45`.
func differences(_ left: Any, _ right: Any, at path: String = "plan") -> [String] {
  let (leftText, rightText) = (String(reflecting: left), String(reflecting: right))
  guard leftText != rightText else { return [] }
  let (leftParts, rightParts) = (Mirror(reflecting: left), Mirror(reflecting: right))
  let (leftItems, rightItems) = (Array(leftParts.children), Array(rightParts.children))
  if left is any CustomStringConvertible & CustomReflectable, leftParts.displayStyle == .collection {
    return itemDifferences(leftItems.map(\.value), rightItems.map(\.value), at: path)
  }
  let isLeaf = left is any CustomStringConvertible || leftItems.isEmpty || leftItems.count != rightItems.count
  if isLeaf || leftItems.map(\.label) != rightItems.map(\.label) {
    return ["\(path): \(brief(left)) / \(brief(right))"]
  }
  return zip(leftItems, rightItems).flatMap { left, right in
    let isWrapper = leftParts.displayStyle == .optional || leftParts.displayStyle == .enum
    return differences(left.value, right.value, at: isWrapper ? path : "\(path).\(left.label ?? "?")")
  }
}

private func itemDifferences(_ left: [Any], _ right: [Any], at path: String) -> [String] {
  if left.count == right.count {
    return zip(left, right).enumerated().flatMap { differences($1.0, $1.1, at: "\(path)[\($0)]") }
  }
  let (leftTexts, rightTexts) = (left.map(brief), right.map(brief))
  let onlyLeft = leftTexts.filter { !rightTexts.contains($0) }
  let onlyRight = rightTexts.filter { !leftTexts.contains($0) }
  return ["\(path): \(left.count) / \(right.count) items"] + onlyLeft.map { "  only left: \($0)" }
    + onlyRight.map { "  only right: \($0)" }
}

/// A value in few words: names and texts without the types around them.
func brief(_ value: Any) -> String {
  if let text = value as? String { return "\"\(text)\"" }
  let parts = Mirror(reflecting: value)
  switch parts.displayStyle {
  case .optional: return parts.children.first.map { brief($0.value) } ?? "nil"
  case .collection, .set: return "[\(parts.children.map { brief($0.value) }.joined(separator: ", "))]"
  case _ where value is any CustomStringConvertible: return String(describing: value)
  case .enum where parts.children.isEmpty: return String(describing: value)
  case .enum: return parts.children.map { "\($0.label ?? "")(\(brief($0.value)))" }.joined()
  default:
    let fields = parts.children.filter { $0.label != "place" }
    return "(\(fields.map { "\($0.label ?? "?"): \(brief($0.value))" }.joined(separator: ", ")))"
  }
}
