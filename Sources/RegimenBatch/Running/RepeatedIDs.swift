/// The ids that were met, up to a number, so that memory stays flat.
struct RepeatedIDs: Sendable {
  private let most: Int
  private var known: Set<UInt64> = []

  init(most: Int) { self.most = most }

  /// Remembers the ids of some records; returns the lines of those whose id an earlier record had.
  mutating func add(_ marks: [RecordMark]) -> [Int] {
    var lines: [Int] = []
    for mark in marks {
      let isKnown = known.count < most ? !known.insert(mark.hash).inserted : known.contains(mark.hash)
      if isKnown { lines.append(mark.line) }
    }
    return lines
  }
}
