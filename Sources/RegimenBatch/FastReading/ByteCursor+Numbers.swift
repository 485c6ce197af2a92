import RegimenModel

extension ByteCursor {
  /// Steps over a number without an exponent, of at most twelve digits and six more behind the point.
  ///
  /// What follows is not looked at: an exponent, or a digit too many, is left where nothing of the kind may stand.
  ///
  /// - Returns: The number; nil also where the domain does not have it.
  mutating func takeNumber(in domain: NumberBounds) -> ExactDecimal? {
    let isNegative = take("-")
    let begin = offset
    guard var digits = takeDigits(after: 0, most: 12) else { return nil }
    guard offset == begin + 1 || byte(at: begin) != UInt8(ascii: "0") else { return nil }
    var decimals = 0
    if take(".") {
      let point = offset
      guard let all = takeDigits(after: digits, most: 6) else { return nil }
      digits = all
      decimals = offset - point
    }
    let magnitude = digits * NumberBounds.millionths(decimals: decimals)
    let millionths = isNegative ? -magnitude : magnitude
    return domain.contains(millionths, decimals: decimals) ? ExactDecimal(millionths: millionths) : nil
  }

  /// Steps over a digit or more, up to `most`, and appends them to a number.
  private mutating func takeDigits(after number: Int64, most: Int) -> Int64? {
    let begin = offset
    var number = number
    while next.isDigit, offset < begin + most {
      number = number * 10 + Int64(next & 0x0F)
      move(to: offset + 1)
    }
    return offset > begin ? number : nil
  }

  /// Steps over a number that nobody reads, without an exponent.
  mutating func skipNumber() -> Bool {
    _ = take("-")
    let begin = offset
    guard skipDigits() else { return false }
    guard offset == begin + 1 || byte(at: begin) != UInt8(ascii: "0") else { return false }
    return take(".") ? skipDigits() : true
  }

  private mutating func skipDigits() -> Bool {
    let begin = offset
    while next.isDigit { move(to: offset + 1) }
    return offset > begin
  }
}

/// The numbers that a fact or a score may take, in millionths.
struct NumberBounds {
  private let minimum: Int64
  private let maximum: Int64
  private let decimals: Int
  private let step: Int64

  /// The bounds of a domain.
  init(_ domain: NumberDomain) {
    minimum = domain.minimum.millionths
    maximum = domain.maximum.millionths
    decimals = domain.decimals
    step = Self.millionths(decimals: domain.decimals)
  }

  /// Whether a number written with so many decimals is in the range and on the grid.
  func contains(_ millionths: Int64, decimals written: Int) -> Bool {
    minimum <= millionths && millionths <= maximum && (written <= decimals || millionths % step == 0)
  }

  /// The millionths in a unit of the last decimal place.
  static func millionths(decimals: Int) -> Int64 {
    switch decimals {
    case 0: 1_000_000
    case 1: 100_000
    case 2: 10_000
    case 3: 1_000
    case 4: 100
    case 5: 10
    default: 1
    }
  }
}

extension UInt8 {
  /// Whether this is a decimal digit.
  var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
}
