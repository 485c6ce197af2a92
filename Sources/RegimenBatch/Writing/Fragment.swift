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
final class FragmentStore: Sendable {
  private let bytes: FixedRow<UInt8>
  private let pieces: FixedRow<Fragment>

  init(bytes: [UInt8], pieces: [Fragment]) {
    self.bytes = FixedRow(bytes)
    self.pieces = FixedRow(pieces)
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
