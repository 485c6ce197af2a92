/// Random numbers that are the same in every run and on every machine (SplitMix64).
struct SeededSource {
  private var state: UInt64

  /// The numbers that belong to one place in a sequence. What is drawn there does not depend on what was drawn
  /// before, so that record 4,000,000 is the same however many are asked for.
  init(seed: UInt64, place: UInt64 = 0) {
    state = Self.mixed(seed &+ 0x9E37_79B9_7F4A_7C15) ^ Self.mixed(place &+ 0xD1B5_4A32_D192_ED03)
  }

  private mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    return Self.mixed(state)
  }

  private static func mixed(_ value: UInt64) -> UInt64 {
    var mixed = value
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number from 0 up to, but not including, a bound below 2³².
  mutating func below(_ bound: Int) -> Int {
    Int(truncatingIfNeeded: ((next() >> 32) &* UInt64(truncatingIfNeeded: bound)) >> 32)
  }

  /// A number of a range.
  mutating func within(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + below(range.upperBound - range.lowerBound + 1)
  }

  /// Whether something happens that happens so many times in a hundred.
  mutating func chance(_ percent: Int) -> Bool { below(100) < percent }

  /// A place in a list of weights, as often as its weight says.
  @inline(__always)
  mutating func place(_ weights: [Int]) -> Int {
    var left = below(weights.reduce(0, +))
    for (place, weight) in weights.enumerated() {
      if left < weight { return place }
      left -= weight
    }
    return weights.count - 1
  }

  /// A value of a scale, as often as the weights of its values say.
  @inline(__always)
  mutating func one<Value: RawRepresentable<Int>>(_: Value.Type, _ weights: [Int], else fallback: Value) -> Value {
    Value(rawValue: place(weights)) ?? fallback
  }
}
