/// The ids that were met, up to a number, so that memory stays flat.
struct RepeatedIDs: Sendable {
  private let most: Int
  private var known: Set<UInt64> = []

  init(most: Int) { self.most = most }

  /// Remembers the ids of some records; returns how many of them an earlier record had.
  mutating func add(_ marks: [RecordMark]) -> Int {
    var repeated = 0
    for mark in marks {
      if known.count < most {
        if !known.insert(mark.hash).inserted { repeated += 1 }
      } else if known.contains(mark.hash) {
        repeated += 1
      }
    }
    return repeated
  }
}
