/// A set of facts, as bits.
package struct FactMask: Sendable, Hashable {
  private var words: [UInt64]

  /// The empty set, with room for so many facts.
  package init(factCount: Int) {
    words = Array(repeating: 0, count: Self.words(for: factCount))
  }

  /// How many words hold so many facts.
  static func words(for factCount: Int) -> Int { (factCount + 63) / 64 }

  /// Adds what is in a mask of the same length and in another set.
  mutating func insert(of mask: UnsafePointer<UInt64>, within other: borrowing FactMask) {
    for word in words.indices { words[word] |= mask[word] & other.words[word] }
  }

  /// Whether a fact is in it.
  package func contains(_ fact: Int) -> Bool { words[fact / 64] & (1 << UInt64(fact % 64)) != 0 }

  /// Adds a fact.
  @inline(__always)
  mutating func insert(_ fact: Int) { words[fact / 64] |= 1 << UInt64(fact % 64) }

  /// Takes a fact out.
  @inline(__always)
  mutating func remove(_ fact: Int) { words[fact / 64] &= ~(1 << UInt64(fact % 64)) }

  /// Empties it.
  package mutating func removeAll() {
    for word in words.indices { words[word] = 0 }
  }

  /// Calls a function for each fact, in order.
  @inline(__always)
  package func forEach(_ body: (Int) -> Void) {
    for word in words.indices {
      var rest = words[word]
      while rest != 0 {
        body(word * 64 + rest.trailingZeroBitCount)
        rest &= rest - 1
      }
    }
  }
}
