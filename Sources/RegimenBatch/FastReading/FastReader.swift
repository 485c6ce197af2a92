package import RegimenEvaluator
package import RegimenModel

/// Reads records in JSON straight from bytes, and only those that it is sure of.
///
/// This is the optimistic half of reading a stream. It says nothing about a line that it does not surely understand, be
/// it wrong or merely unusual: the caller reads that line with `AssessmentReader`, which alone knows what is allowed
/// and what to say of the rest. What is accepted here is accepted there too, and means the same.
///
/// Keys and values are matched as bytes, through tables that are compiled once; nothing is allocated for a record.
/// Make a copy for each thread.
package struct FastReader: Sendable {
  private let owner: RecordTables.Owned
  /// A bit for each key that was met in the line at hand.
  private var seen: [UInt64]

  /// Compiles the tables of a pack's vocabulary.
  ///
  /// - Parameters:
  ///   - pack: It must come from the loader, which keeps names from meaning two things.
  ///   - form: The places that the pack's facts, groups, instruments and scores have in a record.
  package init(pack: Pack, form: RecordForm) {
    owner = RecordTables.Owned(pack: pack, form: form)
    seen = Array(repeating: 0, count: (owner.tables.keyCount + 63) / 64)
  }

  /// Reads a line.
  ///
  /// - Parameters:
  ///   - line: JSON, without the line break that ends it.
  ///   - record: cleared first; what it holds after nil was returned is of no use.
  /// - Returns: What else the line holds; nil where only the ordinary readers can tell.
  /// - Complexity: Linear in the bytes of the line.
  package mutating func read(_ line: UnsafeRawBufferPointer, into record: inout Record) -> FastRecord? {
    guard let start = line.baseAddress, line.count <= LineBounds.bytes else { return nil }
    record.clear()
    return withExtendedLifetime(owner) {
      let tables = owner.tables
      return seen.withUnsafeMutableBufferPointer { seen in
        seen.update(repeating: 0)
        var walk = RecordWalk(ByteCursor(start: start, count: line.count), tables: tables, seen: seen)
        return walk.read(into: &record)
      }
    }
  }
}
