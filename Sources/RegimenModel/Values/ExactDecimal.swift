/// A decimal number held exactly, to six places: there is no floating point in facts, decisions or plans.
public struct ExactDecimal: Sendable, Hashable, Comparable, BitwiseCopyable {
  /// The number in millionths.
  package let millionths: Int64

  /// The most decimal places a number may have.
  package static let maximumDecimals = 6
  /// The largest magnitude a number may have.
  package static let maximumMagnitude: Int64 = 1_000_000_000_000

  /// Creates a number from millionths.
  package init(millionths: Int64) { self.millionths = millionths }

  /// Creates a whole number, of magnitude up to a million millions; a greater one is a mistake of the programmer.
  public init(_ whole: Int) { self.millionths = Int64(whole) * 1_000_000 }

  /// Zero.
  public static let zero = ExactDecimal(0)

  /// Orders numbers by size.
  public static func < (left: ExactDecimal, right: ExactDecimal) -> Bool { left.millionths < right.millionths }

  /// The difference of two numbers, exactly; numbers of the largest magnitude do not overflow.
  package static func - (left: ExactDecimal, right: ExactDecimal) -> ExactDecimal {
    ExactDecimal(millionths: left.millionths - right.millionths)
  }

  /// How many decimal places it takes to write the number, from 0 to 6.
  public var decimals: Int {
    var places = Self.maximumDecimals
    var rest = millionths
    while places > 0, rest % 10 == 0 {
      rest /= 10
      places -= 1
    }
    return places
  }

  /// The whole number that this is, or nil where it has decimals.
  public var wholeNumber: Int? { millionths % 1_000_000 == 0 ? Int(millionths / 1_000_000) : nil }

  /// The number `steps` places further on a grid of `decimals` places.
  package func advanced(by steps: Int64, decimals: Int) -> ExactDecimal {
    ExactDecimal(millionths: millionths + steps * Self.step(decimals: decimals))
  }

  /// The millionths between neighbours on a grid of `decimals` places, from 0 to 6.
  private static func step(decimals: Int) -> Int64 {
    (decimals..<maximumDecimals).reduce(1) { step, _ in step * 10 }
  }
}

extension ExactDecimal: CustomStringConvertible {
  /// The shortest plain notation: `12`, `-0.5`.
  public var description: String {
    let magnitude = millionths.magnitude
    let sign = millionths < 0 ? "-" : ""
    let whole = magnitude / 1_000_000
    guard decimals > 0 else { return "\(sign)\(whole)" }
    let padded = String(magnitude % 1_000_000 + 1_000_000).dropFirst()
    return "\(sign)\(whole).\(padded.prefix(decimals))"
  }
}
