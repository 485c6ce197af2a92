/// An exact, non-negative fraction in lowest terms.
struct Ratio: Hashable, Comparable {
  let numerator: Int
  let denominator: Int

  /// A whole number.
  init(_ whole: Int) { self.init(whole, 1) }

  /// A fraction; the denominator is positive.
  init(_ numerator: Int, _ denominator: Int) {
    let divisor = max(1, Self.greatestCommonDivisor(numerator, denominator))
    self.numerator = numerator / divisor
    self.denominator = denominator / divisor
  }

  private static func greatestCommonDivisor(_ left: Int, _ right: Int) -> Int {
    var (left, right) = (left, right)
    while right != 0 { (left, right) = (right, left % right) }
    return left
  }

  static func < (left: Ratio, right: Ratio) -> Bool {
    left.numerator * right.denominator < right.numerator * left.denominator
  }

  static func + (left: Ratio, right: Ratio) -> Ratio {
    Ratio(
      left.numerator * right.denominator + right.numerator * left.denominator, left.denominator * right.denominator)
  }

  /// The difference; `right` is not greater than `left`.
  static func - (left: Ratio, right: Ratio) -> Ratio {
    Ratio(
      left.numerator * right.denominator - right.numerator * left.denominator, left.denominator * right.denominator)
  }

  static func * (left: Ratio, right: Ratio) -> Ratio {
    Ratio(left.numerator * right.numerator, left.denominator * right.denominator)
  }

  /// The quotient; `right` is positive.
  static func / (left: Ratio, right: Ratio) -> Ratio {
    Ratio(left.numerator * right.denominator, left.denominator * right.numerator)
  }

  /// The greatest whole number not above.
  var roundedDown: Int { numerator / denominator }

  static let zero = Ratio(0)
}

extension Sequence<Ratio> {
  /// The sum.
  var sum: Ratio { reduce(.zero, +) }
}
