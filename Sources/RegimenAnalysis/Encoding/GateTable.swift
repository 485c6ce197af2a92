/// The gates that were made, found by their parts: a hash table without references to count.
struct GateTable: ~Copyable {
  // An entry is its gate, how many parts it has, and those.
  private var words = Row<Int32>()
  /// For each hash where an entry begins, -1 for none; where two meet, the next free place.
  private var places = Row<Int32>()
  private var count = 0

  init() { makePlaces(1_024) }

  /// The gate of some parts; nil where there is none yet.
  func gate(of parts: [Literal]) -> Literal? {
    let entry = places[place(of: parts)]
    return entry < 0 ? nil : Literal(code: words[Int(entry)])
  }

  /// Adds the gate of parts that have none yet.
  mutating func add(_ gate: Literal, of parts: [Literal]) {
    if 2 * (count + 1) > places.count { grow() }
    places[place(of: parts)] = Int32(words.count)
    words.append(gate.code)
    words.append(Int32(parts.count))
    for part in parts { words.append(part.code) }
    count += 1
  }

  /// Where the entry of some parts is, or would be.
  private func place(of parts: [Literal]) -> Int {
    var hash = Hash()
    for part in parts { hash.add(part.code) }
    var place = hash.place(among: places.count)
    while places[place] >= 0, !isEntry(Int(places[place]), of: parts) { place = (place + 1) & (places.count - 1) }
    return place
  }

  private func isEntry(_ entry: Int, of parts: [Literal]) -> Bool {
    guard Int(words[entry + 1]) == parts.count else { return false }
    for number in parts.indices where words[entry + 2 + number] != parts[number].code { return false }
    return true
  }

  // MARK: Growing

  private mutating func makePlaces(_ count: Int) {
    places.removeAll()
    for _ in 0..<count { places.append(-1) }
  }

  private mutating func grow() {
    makePlaces(2 * places.count)
    var entry = 0
    while entry < words.count {
      let end = entry + 2 + Int(words[entry + 1])
      var hash = Hash()
      for word in (entry + 2)..<end { hash.add(words[word]) }
      var place = hash.place(among: places.count)
      while places[place] >= 0 { place = (place + 1) & (places.count - 1) }
      places[place] = Int32(entry)
      entry = end
    }
  }
}

/// A number that tells most lists of codes apart.
private struct Hash {
  private var state: UInt64 = 0

  @inline(__always)
  mutating func add(_ code: Int32) {
    state = (state ^ UInt64(UInt32(bitPattern: code))) &* 0x9E37_79B9_7F4A_7C15
    state ^= state >> 32
  }

  /// A place among so many, which are a power of two.
  @inline(__always)
  func place(among count: Int) -> Int { Int(truncatingIfNeeded: state) & (count - 1) }
}
