/// Plain values in a row that is filled again and again: written and read without counting references.
package struct ScratchRow<Element: BitwiseCopyable>: ~Copyable, @unchecked Sendable {
  private let base: UnsafeMutablePointer<Element>
  /// How many values there are.
  package let count: Int

  /// A row of equal values.
  package init(repeating value: Element, count: Int) {
    base = .allocate(capacity: max(1, count))
    base.initialize(repeating: value, count: count)
    self.count = count
  }

  deinit { base.deallocate() }

  /// The places of the values.
  package var indices: Range<Int> { 0..<count }

  /// The value at a place.
  package subscript(place: Int) -> Element {
    @inline(__always) get {
      precondition(place >= 0 && place < count, "no such place")
      return base[place]
    }
    @inline(__always) set {
      precondition(place >= 0 && place < count, "no such place")
      base[place] = newValue
    }
  }

  /// Sets all values.
  package mutating func fill(_ value: Element) { base.update(repeating: value, count: count) }

  /// Takes over the values of a row of the same length.
  mutating func copy(_ other: borrowing ScratchRow<Element>) {
    precondition(count == other.count, "not the same length")
    base.update(from: other.base, count: count)
  }

  /// Takes over the values of a row of the same length.
  mutating func copy(_ other: FixedRow<Element>) {
    base.update(from: other.pointer(to: 0, count: count), count: count)
  }

  /// The row as one to read from, for as long as this one is kept.
  package var view: FixedRow<Element> { FixedRow(viewing: base, count: count) }
}
