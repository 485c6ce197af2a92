import Foundation
import RegimenModel
import Testing

@Suite struct CalendarDateTests {
  @Test(arguments: [
    "2026-02-29", "2026-13-01", "2026-00-10", "2026-1-05", "26-01-05", "2026-01-5", "2026-01-32", "0000-01-01",
    "2026/01/05", "2026-01-05T00:00", "-026-01-05", "2026-01-+5", "",
  ])
  func `refuses days that the calendar does not have`(text: String) {
    #expect(CalendarDate(text) == nil)
  }

  @Test func `knows leap years`() {
    #expect(CalendarDate("2024-02-29") != nil)
    #expect(CalendarDate("2000-02-29") != nil)
    #expect(CalendarDate("1900-02-29") == nil)
  }

  @Test func `writes what it reads`() {
    #expect(CalendarDate("0987-06-05")?.description == "0987-06-05")
  }

  @Test func `counts days as Foundation does`() throws {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = try #require(TimeZone(identifier: "UTC"))
    let start = try #require(CalendarDate("1999-12-25"))
    let base = try #require(calendar.date(from: DateComponents(year: 1999, month: 12, day: 25)))
    for days in stride(from: -9_000, through: 20_000, by: 97) {
      let day = try #require(calendar.date(byAdding: .day, value: days, to: base))
      let parts = calendar.dateComponents([.year, .month, .day], from: day)
      let date = try #require(CalendarDate(year: parts.year ?? 0, month: parts.month ?? 0, day: parts.day ?? 0))
      #expect(start.days(until: date) == days)
      #expect((start < date) == (days > 0))
    }
  }
}
