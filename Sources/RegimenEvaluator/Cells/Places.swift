/// Neighbouring places in a row; as plain as the values in it.
package struct Places: Sendable, Hashable, BitwiseCopyable {
  /// The first.
  package let first: Int
  /// The one after the last.
  package let end: Int

  /// The places of a range.
  package init(_ range: Range<Int>) {
    first = range.lowerBound
    end = range.upperBound
  }

  /// The places as a range.
  package var range: Range<Int> { first..<end }
  /// Whether there are none.
  package var isEmpty: Bool { first == end }
}
