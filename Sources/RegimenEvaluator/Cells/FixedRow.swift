/// Plain values in a row that never changes: read without counting references.
package final class FixedRow<Element: BitwiseCopyable>: @unchecked Sendable {
  // Never written to after it was made, so that any thread may read it.
  private let base: UnsafeMutablePointer<Element>
  /// How many values there are.
  package let count: Int

  /// The values of a list.
  package init(_ elements: [Element]) {
    base = .allocate(capacity: max(1, elements.count))
    count = elements.count
    _ = UnsafeMutableBufferPointer(start: base, count: count).initialize(from: elements)
  }

  deinit { base.deallocate() }

  /// The places of the values.
  package var indices: Range<Int> { 0..<count }

  /// The value at a place.
  @inline(__always)
  package subscript(place: Int) -> Element {
    precondition(place >= 0 && place < count, "no such place")
    return base[place]
  }

  /// Where so many values begin.
  @inline(__always)
  package func pointer(to place: Int, count: Int) -> UnsafePointer<Element> {
    precondition(place >= 0 && count >= 0 && place + count <= self.count, "no such places")
    return UnsafePointer(base + place)
  }
}
