/// Plain values in a row, to be read without counting references.
///
/// A row does not own its memory. Whoever keeps rows keeps the ``Storage`` that they were made in, or the ``ScratchRow``
/// that they show.
package struct FixedRow<Element: BitwiseCopyable>: @unchecked Sendable, BitwiseCopyable {
  // What a storage holds is never written to again, so that any thread may read it.
  private let base: UnsafePointer<Element>
  /// How many values there are.
  package let count: Int

  /// The values of a list.
  package init(_ elements: [Element], in storage: Storage) {
    base = storage.store(elements)
    count = elements.count
  }

  init(viewing base: UnsafePointer<Element>, count: Int) {
    self.base = base
    self.count = count
  }

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
    return base + place
  }
}

/// The memory of rows, given back when nobody needs it any more.
package final class Storage: @unchecked Sendable {
  // Written to only while rows are made, by one thread.
  private var blocks: [UnsafeMutableRawPointer] = []

  /// Holds nothing yet.
  package init() {}

  deinit { blocks.forEach { $0.deallocate() } }

  fileprivate func store<Element: BitwiseCopyable>(_ elements: [Element]) -> UnsafePointer<Element> {
    let block = UnsafeMutablePointer<Element>.allocate(capacity: max(1, elements.count))
    _ = UnsafeMutableBufferPointer(start: block, count: elements.count).initialize(from: elements)
    blocks.append(UnsafeMutableRawPointer(block))
    return UnsafePointer(block)
  }
}
