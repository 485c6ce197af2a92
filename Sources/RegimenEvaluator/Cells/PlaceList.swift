/// The places of a set in order. It does not own its memory: whoever walks it keeps the ``PlaceSet``, unchanged.
package struct PlaceList: Sequence, IteratorProtocol, Sendable, BitwiseCopyable {
  private let words: FixedRow<UInt64>
  private let mask: FixedRow<UInt64>
  private var word = 0
  private var rest: UInt64

  init(_ words: FixedRow<UInt64>) { self.init(words, mask: words) }

  private init(_ words: FixedRow<UInt64>, mask: FixedRow<UInt64>) {
    self.words = words
    self.mask = mask
    rest = words.count > 0 ? words[0] & mask[0] : 0
  }

  /// Those that are also among the bits of as many words.
  func within(_ bits: FixedRow<UInt64>) -> PlaceList { PlaceList(words, mask: bits) }

  /// The next place.
  package mutating func next() -> Int? {
    while rest == 0 {
      guard word + 1 < words.count else { return nil }
      word += 1
      rest = words[word] & mask[word]
    }
    defer { rest &= rest - 1 }
    return word * 64 + rest.trailingZeroBitCount
  }

  /// Counts each place.
  package func count(in counts: inout [Int]) {
    for place in self { counts[place] += 1 }
  }
}
