/// A set of places, such as facts or conditions by their numbers, as bits.
package struct PlaceSet: ~Copyable, Sendable {
  private var words: ScratchRow<UInt64>

  /// The empty set, with room for so many places.
  package init(count: Int) {
    words = ScratchRow(repeating: 0, count: Self.words(for: count))
  }

  /// How many words hold so many places.
  static func words(for count: Int) -> Int { (count + 63) / 64 }

  /// Whether a place is in it.
  package func contains(_ place: Int) -> Bool { words[place / 64] & (1 << UInt64(place % 64)) != 0 }

  /// Adds a place.
  @inline(__always)
  mutating func insert(_ place: Int) { words[place / 64] |= 1 << UInt64(place % 64) }

  /// Takes a place out.
  @inline(__always)
  mutating func remove(_ place: Int) { words[place / 64] &= ~(1 << UInt64(place % 64)) }

  /// Empties it.
  package mutating func removeAll() {
    words.fill(0)
  }

  /// Takes over the places of another set with as much room.
  mutating func copy(_ other: borrowing PlaceSet) { words.copy(other.words) }

  /// Takes over the first so many places of a set with at least as much room.
  mutating func copyFirst(of other: borrowing PlaceSet, count: Int) {
    insertAll(count: count)
    for word in words.indices { words[word] &= other.words[word] }
  }

  /// Adds the places of a set with at most as much room.
  mutating func formUnion(_ other: borrowing PlaceSet) {
    for word in other.words.indices { words[word] |= other.words[word] }
  }

  /// Takes out the places of a set with at least as much room.
  mutating func subtract(_ other: borrowing PlaceSet) {
    for word in words.indices { words[word] &= ~other.words[word] }
  }

  /// Fills it with the first so many places.
  mutating func insertAll(count: Int) {
    for word in words.indices {
      let rest = count - word * 64
      words[word] = rest >= 64 ? .max : (1 << UInt64(rest)) - 1
    }
  }

  /// The places in order, to be walked before the set changes.
  package var list: PlaceList { PlaceList(words.view) }

  // MARK: Words

  /// So many places at once, by the number of the word.
  subscript(word number: Int) -> UInt64 {
    get { words[number] }
    set { words[number] = newValue }
  }

  /// Adds what is both among the bits of as many words and in another set.
  mutating func insert(of bits: UnsafePointer<UInt64>, within other: borrowing PlaceSet) {
    for word in words.indices { words[word] |= bits[word] & other.words[word] }
  }

  /// Calls a function for each place that is also among the bits of as many words, in order.
  @inline(__always)
  func forEach(within bits: UnsafePointer<UInt64>, _ body: (Int) -> Void) {
    for word in words.indices {
      var rest = words[word] & bits[word]
      while rest != 0 {
        body(word * 64 + rest.trailingZeroBitCount)
        rest &= rest - 1
      }
    }
  }

  /// Whether it shares a place with the bits of as many words.
  @inline(__always)
  func meets(_ bits: UnsafePointer<UInt64>) -> Bool {
    for word in words.indices where words[word] & bits[word] != 0 { return true }
    return false
  }
}
