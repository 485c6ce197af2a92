import RegimenReport

/// Cuts fragments out of what the ordinary JSON writer writes, so that there is one place that knows the form of a plan.
struct FragmentCutter {
  private(set) var bytes: [UInt8] = []
  private(set) var pieces: [Fragment] = []

  /// The JSON of a value, whole.
  mutating func whole(_ value: some JSONWritable) -> Fragment { keep(Self.json(value)[...]) }

  /// The JSON of a value behind a comma, as an element of a list that is not its first.
  mutating func furtherElement(_ value: some JSONWritable) -> Fragment {
    keep(([UInt8(ascii: ",")] + Self.json(value))[...])
  }

  /// A text as it stands between the quotes of a JSON string.
  mutating func text(_ text: String) -> Fragment { keep(Self.json(text).dropFirst().dropLast()) }

  /// A name as the key of an object's member, with its colon.
  mutating func key(_ name: String) -> Fragment { keep((Self.json(name) + [UInt8(ascii: ":")])[...]) }

  /// A member of an object whose value is filled in for each plan.
  struct Hole {
    let name: String
    /// The JSON that stands for it in the specimen.
    let value: String

    init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }
  }

  /// The JSON of a specimen without the values of some members: the pieces before, between and after them.
  ///
  /// - Parameter holes: in the order in which they stand. Looking for a name with its quotes, and for the value behind
  ///   it, never finds anything inside a string, where quotes are escaped.
  mutating func pieces(_ specimen: some JSONWritable, _ holes: Hole...) -> Pieces { pieces(specimen, holes) }

  /// The same, of a list of holes.
  mutating func pieces(_ specimen: some JSONWritable, _ holes: [Hole]) -> Pieces {
    var rest = Self.json(specimen)[...]
    let first = pieces.count
    for hole in holes {
      let name = Array("\"\(hole.name)\":".utf8)
      guard let found = Self.first(name + hole.value.utf8, in: rest) else {
        preconditionFailure("the JSON of \(type(of: specimen)) has no \(hole)")
      }
      pieces.append(keep(rest[..<(found.lowerBound + name.count)]))
      rest = rest[found.upperBound...]
    }
    pieces.append(keep(rest))
    return Pieces(first: first, count: pieces.count - first)
  }

  private mutating func keep(_ piece: ArraySlice<UInt8>) -> Fragment {
    defer { bytes += piece }
    return Fragment(start: bytes.count, count: piece.count)
  }

  static func json(_ value: some JSONWritable) -> [UInt8] {
    var json = JSONWriter(style: .compact)
    value.write(to: &json)
    return json.bytes
  }

  private static func first(_ hole: [UInt8], in bytes: ArraySlice<UInt8>) -> Range<Int>? {
    guard bytes.count >= hole.count else { return nil }
    for start in bytes.startIndex...(bytes.endIndex - hole.count) where bytes[start...].starts(with: hole) {
      return start..<(start + hole.count)
    }
    return nil
  }
}
