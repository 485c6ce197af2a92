extension [String] {
  /// The items as a list in a sentence: `a`, `a or b`, `a, b or c`.
  package func listed(with word: String) -> String {
    guard count > 1, let last else { return first ?? "" }
    return dropLast().joined(separator: ", ") + " \(word) " + last
  }
}
