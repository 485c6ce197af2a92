extension ByteCursor {
  /// Steps over any value that may be copied as it stands.
  ///
  /// - Parameter depth: The lists and mappings that it stands in.
  mutating func skipCarriedValue(depth: Int) -> Bool {
    withUnsafeTemporaryAllocation(of: CarriedKeys.Key.self, capacity: CarriedKeys.most) { buffer in
      var keys = CarriedKeys(buffer)
      return skipValue(&keys, depth: depth)
    }
  }

  private mutating func skipValue(_ keys: inout CarriedKeys, depth: Int) -> Bool {
    switch next {
    case UInt8(ascii: "\""): skipCarriedText()
    case UInt8(ascii: "{"): depth < LineBounds.depth && skipMapping(&keys, depth: depth + 1)
    case UInt8(ascii: "["): depth < LineBounds.depth && skipList(&keys, depth: depth + 1)
    case UInt8(ascii: "t"), UInt8(ascii: "f"): takeFlag() != nil
    case UInt8(ascii: "n"): takeNull()
    default: skipNumber()
    }
  }

  private mutating func skipList(_ keys: inout CarriedKeys, depth: Int) -> Bool {
    guard takeBetweenBlanks("[") else { return false }
    if take("]") { return true }
    repeat {
      guard skipValue(&keys, depth: depth) else { return false }
    } while takeBetweenBlanks(",")
    return take("]")
  }

  private mutating func skipMapping(_ keys: inout CarriedKeys, depth: Int) -> Bool {
    guard takeBetweenBlanks("{") else { return false }
    if take("}") { return true }
    let outer = keys.open()
    repeat {
      guard let key = takePlainText(), keys.add(key, in: self), takeBetweenBlanks(":") else { return false }
      guard skipValue(&keys, depth: depth) else { return false }
    } while takeBetweenBlanks(",")
    keys.close(outer)
    return take("}")
  }
}

/// The keys of the mappings that are open, so that none is taken twice.
private struct CarriedKeys {
  /// A key, by its place in the line.
  typealias Key = (start: Int32, count: Int32)

  /// The most keys that are compared; what has more is left to the ordinary readers.
  static let most = 64

  private let keys: UnsafeMutableBufferPointer<Key>
  private var count = 0
  /// The first key of the mapping that was opened last.
  private var first = 0

  init(_ keys: UnsafeMutableBufferPointer<Key>) { self.keys = keys }

  /// Begins a mapping.
  ///
  /// - Returns: The first key of the one around it.
  mutating func open() -> Int {
    defer { first = count }
    return first
  }

  /// Ends a mapping, and goes on with the one around it.
  mutating func close(_ outer: Int) {
    count = first
    first = outer
  }

  /// Adds a key to the mapping that was opened last.
  ///
  /// - Returns: Whether it is new and there was room for it.
  mutating func add(_ range: Range<Int>, in line: ByteCursor) -> Bool {
    guard count < Self.most else { return false }
    for key in keys[first..<count] where Int(key.count) == range.count {
      guard !range.indices.allSatisfy({ line.byte(at: $0) == line.byte(at: Int(key.start) + $0 - range.lowerBound) })
      else { return false }
    }
    keys.initializeElement(at: count, to: (Int32(range.lowerBound), Int32(range.count)))
    count += 1
    return true
  }
}
