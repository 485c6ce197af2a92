import RegimenModel

/// Which records have an id that an earlier one had. Memory stays flat: so many ids are remembered, without the places
/// where they were first met, and so many places of repeats are kept.
struct RepeatedIDs: Sendable {
  /// How many places are kept: enough to see what went wrong.
  private static let mostPlaces = 20

  /// How many ids are remembered at the most; later ones are compared with these only.
  let most: Int
  /// The records whose id an earlier one had.
  private(set) var count = 0
  /// Where the first of these records begin.
  private(set) var places: [BatchSummary.RecordPlace] = []
  private var known: Set<UInt64> = []

  init(most: Int) { self.most = most }

  /// Takes the ids of the next records of a file.
  mutating func add(_ marks: [RecordMark], in file: String) {
    for mark in marks where isRepeated(mark.hash) {
      count += 1
      if places.count < Self.mostPlaces { places.append(BatchSummary.RecordPlace(file: file, line: mark.line)) }
    }
  }

  /// Whether an id was met before; now it is, unless too many were.
  private mutating func isRepeated(_ hash: UInt64) -> Bool {
    known.count < most ? !known.insert(hash).inserted : known.contains(hash)
  }
}
