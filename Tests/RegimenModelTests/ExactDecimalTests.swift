import Foundation
import RegimenModel
import Testing

@Suite struct ExactDecimalTests {
  @Test(arguments: [
    ("0", 0), ("-0", 0), ("12", 12_000_000), ("-0.5", -500_000), ("3.25", 3_250_000), ("1e2", 100_000_000),
    ("1.5E1", 15_000_000), ("25e-1", 2_500_000), ("0.000001", 1), ("1000000000000", 1_000_000_000_000_000_000),
    ("2.000000000", 2_000_000),
  ])
  func `reads JSON's notation exactly`(text: String, millionths: Int64) {
    #expect(ExactDecimal(text) == ExactDecimal(millionths: millionths))
  }

  @Test(arguments: [
    "", "-", "+1", ".5", "5.", "01", "1_000", "0x10", "1e", "1e+", "NaN", "inf", " 1", "1 ", "1,5", "0.0000001",
    "1000000000000.5", "1e13", "1e999999999999999999999", "٣", "1.2.3", "--1",
  ])
  func `refuses whatever is not a number in that notation or cannot be held exactly`(text: String) {
    #expect(ExactDecimal(text) == nil)
  }

  @Test func `writes the shortest notation, which reads back as the same number`() {
    var generator = SystemRandomNumberGenerator()
    for _ in 0..<2_000 {
      let limit: Int64 = 1_000_000_000_000_000_000
      let number = ExactDecimal(
        millionths: Int64.random(in: -limit...limit, using: &generator) / [1, 7, 1_000_000].randomElement(
          using: &generator)!)
      #expect(ExactDecimal(number.description) == number)
      #expect(Decimal(string: number.description) == Decimal(number.millionths) / 1_000_000)
    }
  }

  @Test func `tells the places it needs and whether it is whole`() {
    #expect(ExactDecimal(12).decimals == 0)
    #expect(ExactDecimal("2.50")?.decimals == 1)
    #expect(ExactDecimal("0.000001")?.decimals == 6)
    #expect(ExactDecimal("2.0")?.wholeNumber == 2)
    #expect(ExactDecimal("2.5")?.wholeNumber == nil)
  }

  @Test func `steps along its grid`() {
    #expect(ExactDecimal(5).advanced(by: 1, decimals: 0) == ExactDecimal(6))
    #expect(ExactDecimal(5).advanced(by: -1, decimals: 2) == ExactDecimal("4.99"))
  }
}
