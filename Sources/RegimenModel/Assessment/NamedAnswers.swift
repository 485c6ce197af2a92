/// What an assessment says of facts: at most one answer to a fact, by the names of the facts.
package struct NamedAnswers: Sendable {
  /// What is said of a fact.
  package struct Entry: Sendable {
    /// The fact.
    package let fact: FactName
    /// The answer.
    package let answer: Assessment.Answer
    /// The place of the fact among those of the vocabulary that the answer was read by: who looks there first need not
    /// look the name up. Nil where it was read by none.
    package let number: Int?

    /// Creates what is said of a fact.
    package init(_ fact: FactName, _ answer: Assessment.Answer, number: Int? = nil) {
      self.fact = fact
      self.answer = answer
      self.number = number
    }
  }

  /// What is said, by the names of the facts.
  package private(set) var entries: [Entry]

  /// Collects what is said.
  ///
  /// - Parameter entries: in any order; at most one for a fact.
  package init(_ entries: [Entry]) { self.entries = entries.sorted { $0.fact < $1.fact } }

  /// Collects answers that no vocabulary was read by.
  package init(_ answers: [FactName: Assessment.Answer]) { self.init(answers.map { Entry($0.key, $0.value) }) }

  /// The answer to a fact; nil where nothing is said of it. O(log n).
  package subscript(fact: FactName) -> Assessment.Answer? {
    var range = entries.indices
    while let middle = range.middle {
      if entries[middle].fact == fact { return entries[middle].answer }
      range = entries[middle].fact < fact ? middle + 1..<range.upperBound : range.lowerBound..<middle
    }
    return nil
  }

  /// The answer to the fact of that number in a vocabulary; nil where nothing is said of it. It compares few names.
  package func answer(to fact: FactName, number: Int) -> Assessment.Answer? {
    guard let first = entries.firstIndex(where: { $0.number == number && $0.fact == fact }) else { return self[fact] }
    return entries[first].answer
  }

  /// The same, without saying where anything was written.
  package var withoutPlaces: NamedAnswers {
    var others = self
    others.entries = entries.map { Entry($0.fact, Assessment.Answer($0.answer.value), number: $0.number) }
    return others
  }
}

extension NamedAnswers: Hashable {
  /// Whether the same is said, whatever it was read by.
  package static func == (left: NamedAnswers, right: NamedAnswers) -> Bool {
    left.entries.elementsEqual(right.entries) { $0.fact == $1.fact && $0.answer == $1.answer }
  }

  /// Hashes what is said.
  package func hash(into hasher: inout Hasher) {
    for entry in entries {
      hasher.combine(entry.fact)
      hasher.combine(entry.answer)
    }
  }
}

extension NamedAnswers: ExpressibleByDictionaryLiteral {
  /// Collects answers that no vocabulary was read by.
  package init(dictionaryLiteral answers: (FactName, Assessment.Answer)...) {
    self.init(answers.map { Entry($0.0, $0.1) })
  }
}

extension Range<Int> {
  /// The number in the middle; nil where there is none.
  fileprivate var middle: Int? { isEmpty ? nil : lowerBound + count / 2 }
}
