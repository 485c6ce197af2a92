import RegimenModel

/// A part of a whole, in percent: rounded half up, by whole numbers alone.
struct Proportion {
  let part: Int
  let whole: Int

  init(_ part: Int, of whole: Int) {
    self.part = part
    self.whole = whole
  }

  /// The percentage, with so many decimals at the most; 0 of nothing.
  func percent(decimals: Int = 0) -> ExactDecimal {
    whole == 0 ? .zero : ExactDecimal.quotient(Int128(part) * 100, Int128(whole), decimals: decimals)
  }

  /// The percentage in words: whole, but neither nothing nor all where it is neither, and a dash of nothing.
  var text: String {
    let space = StyledText.fixedSpace
    if whole == 0 { return "–" }
    let percent = percent()
    if part > 0, percent == .zero { return "<1\(space)%" }
    if part < whole, percent == ExactDecimal(100) { return ">99\(space)%" }
    return "\(percent)\(space)%"
  }
}

extension ExactDecimal {
  /// A number of things shared out among so many, rounded half up to so many decimals; 0 among none.
  static func mean(_ total: Int, over count: Int, decimals: Int) -> ExactDecimal {
    count == 0 ? .zero : quotient(Int128(total), Int128(count), decimals: decimals)
  }

  /// The number shared out among so many, rounded half up to a whole one; 0 among none.
  func wholeMean(over count: Int) -> ExactDecimal {
    count == 0 ? .zero : .quotient(Int128(millionths), Int128(count) * 1_000_000, decimals: 0)
  }

  /// A quotient of numbers that are not negative, rounded half up.
  fileprivate static func quotient(_ dividend: Int128, _ divisor: Int128, decimals: Int) -> ExactDecimal {
    let scale = (0..<decimals).reduce(Int128(1)) { scale, _ in scale * 10 }
    let rounded = (dividend * scale * 2 + divisor) / (divisor * 2)
    return ExactDecimal(millionths: Int64(clamping: rounded * 1_000_000 / scale))
  }
}
