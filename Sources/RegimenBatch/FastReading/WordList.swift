/// Words and what they stand for, while a table is made of them.
///
/// Whatever could be read in two ways is left out, so that the ordinary readers decide on it: a word that was added
/// twice, and one that JSON has to escape or that Unicode could spell otherwise.
struct WordList<Value> {
  private var values: [String: Value?] = [:]
  private var order: [String] = []

  /// Adds a word; without a value it only keeps others from having the same.
  mutating func add(_ word: String, _ value: Value?) {
    guard values.updateValue(value, forKey: word) == nil else {
      values[word] = .some(nil)
      return
    }
    order.append(word)
  }

  /// The words that can be relied on, in the order added.
  var entries: [(word: String, value: Value)] {
    order.compactMap { word in
      guard word.utf8.allSatisfy(\.isPlain), let value = values[word] ?? nil else { return nil }
      return (word, value)
    }
  }
}
