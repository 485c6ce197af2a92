import RegimenModel
import Testing

@testable import RegimenReport

@Suite struct ProportionTests {
  @Test(arguments: [
    (0, 7, "0 %"), (1, 200, "1 %"), (1, 201, "<1 %"), (3, 200, "2 %"), (149, 10_000, "1 %"), (1, 3, "33 %"),
    (2, 3, "67 %"), (1, 2, "50 %"), (199, 200, ">99 %"), (198, 200, "99 %"), (7, 7, "100 %"), (0, 0, "–"),
    (12_345_674, 12_345_675, ">99 %"), (Int.max, Int.max, "100 %"), (Int.max - 1, Int.max, ">99 %"),
  ])
  func `a percentage is rounded half up, and never to nothing or all`(part: Int, whole: Int, text: String) {
    #expect(Proportion(part, of: whole).text.replacing("\u{A0}", with: " ") == text)
  }

  @Test func `decimals are exact, and rounded half up`() {
    #expect(Proportion(1, of: 3).percent(decimals: 2).description == "33.33")
    #expect(Proportion(1, of: 800).percent(decimals: 2).description == "0.13")
    #expect(Proportion(1, of: 4).percent(decimals: 2).description == "25")
    #expect(ExactDecimal.mean(25, over: 2, decimals: 1).description == "12.5")
    #expect(ExactDecimal.mean(1, over: 20, decimals: 1).description == "0.1")
    #expect(ExactDecimal.mean(1, over: 21, decimals: 1).description == "0")
    #expect(ExactDecimal.mean(5, over: 0, decimals: 1) == .zero)
    #expect(ExactDecimal(millionths: 2_500_000).wholeMean(over: 1) == ExactDecimal(3))
    #expect(ExactDecimal(millionths: 2_499_999).wholeMean(over: 1) == ExactDecimal(2))
    #expect(ExactDecimal(7).wholeMean(over: 0) == .zero)
  }

  @Test func `large numbers are set apart by threes`() {
    #expect(
      [0, 7, 999, 1000, 12_345, 1_234_567, -1234].map(\.grouped) == [
        "0", "7", "999", "1,000", "12,345", "1,234,567", "-1,234",
      ])
    #expect([0, 1, 2000].map { $0.counted("record") } == ["0 records", "1 record", "2,000 records"])
  }

  @Test func `a bar is full at the whole, and shows what is rare`() {
    #expect(String.bar(0, of: 10) == String(repeating: " ", count: 10))
    #expect(String.bar(1, of: 1000).count { $0 == "█" } == 1)
    #expect(String.bar(10, of: 10) == String(repeating: "█", count: 10))
    #expect(String.bar(11, of: 10).count == 10)
  }
}
