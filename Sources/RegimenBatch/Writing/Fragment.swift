import RegimenEvaluator

/// A stretch of JSON that was escaped once, when the pack was compiled.
struct Fragment: Sendable, Hashable, BitwiseCopyable {
  let start: Int
  let count: Int
}

/// The fragments around the values that are filled in for each plan: before, between and after them.
struct Pieces: Sendable, Hashable, BitwiseCopyable {
  /// The place of the first among all pieces.
  let first: Int
  let count: Int
}

/// The bytes of all fragments, beside each other.
struct FragmentStore: Sendable, BitwiseCopyable {
  private let bytes: FixedRow<UInt8>
  private let pieces: FixedRow<Fragment>

  init(bytes: [UInt8], pieces: [Fragment], in storage: Storage) {
    self.bytes = FixedRow(bytes, in: storage)
    self.pieces = FixedRow(pieces, in: storage)
  }

  /// Writes a fragment.
  @inline(__always)
  func write(_ fragment: Fragment, to output: inout OutputBuffer) {
    output.append(bytes.pointer(to: fragment.start, count: fragment.count), count: fragment.count)
  }

  /// Writes one of some pieces.
  @inline(__always)
  func write(_ pieces: Pieces, _ number: Int, to output: inout OutputBuffer) {
    write(self.pieces[pieces.first + number], to: &output)
  }
}
