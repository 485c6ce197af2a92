/// A growing row of plain values: read and written without counting references.
struct Row<Element: BitwiseCopyable>: ~Copyable {
  private var base: UnsafeMutablePointer<Element>
  private var capacity: Int
  /// How many values there are.
  private(set) var count = 0

  /// An empty row.
  init() {
    capacity = 16
    base = .allocate(capacity: capacity)
  }

  deinit { base.deallocate() }

  /// The places of the values.
  var indices: Range<Int> { 0..<count }
  /// Whether there are none.
  var isEmpty: Bool { count == 0 }

  /// The value at a place.
  subscript(place: Int) -> Element {
    @inline(__always) get {
      precondition(place >= 0 && place < count, "no such place")
      return base[place]
    }
    @inline(__always) set {
      precondition(place >= 0 && place < count, "no such place")
      base[place] = newValue
    }
  }

  /// Adds a value.
  @inline(__always)
  mutating func append(_ value: Element) {
    if count == capacity { grow() }
    base[count] = value
    count += 1
  }

  /// Takes the last value away.
  @inline(__always)
  mutating func removeLast() -> Element {
    precondition(count > 0, "an empty row has no last value")
    count -= 1
    return base[count]
  }

  /// Keeps the first so many values.
  @inline(__always)
  mutating func keep(first kept: Int) {
    precondition(kept >= 0 && kept <= count, "no such places")
    count = kept
  }

  /// Takes all values away.
  mutating func removeAll() { count = 0 }

  private mutating func grow() {
    let larger = UnsafeMutablePointer<Element>.allocate(capacity: 2 * capacity)
    larger.update(from: base, count: count)
    base.deallocate()
    base = larger
    capacity *= 2
  }
}

extension Row where Element: Comparable {
  /// Sorts the values, ascending.
  mutating func sort() {
    // Most rows that are sorted are short.
    if count > 24 {
      var values = UnsafeMutableBufferPointer(start: base, count: count)
      return values.sort()
    }
    for place in 1..<max(1, count) {
      let value = base[place]
      var hole = place
      while hole > 0, value < base[hole - 1] {
        base[hole] = base[hole - 1]
        hole -= 1
      }
      base[hole] = value
    }
  }
}
