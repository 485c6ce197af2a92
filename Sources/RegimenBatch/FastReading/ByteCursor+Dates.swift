import RegimenModel

extension ByteCursor {
  /// Steps over a string that is a day of the calendar, such as `"2026-11-20"`.
  mutating func takeDate() -> CalendarDate? {
    guard take("\""), let year = takeDigits(4), take("-"), let month = takeDigits(2), take("-"),
      let day = takeDigits(2), take("\"")
    else { return nil }
    return CalendarDate(year: year, month: month, day: day)
  }

  private mutating func takeDigits(_ digits: Int) -> Int? {
    var number = 0
    for _ in 0..<digits {
      guard next.isDigit else { return nil }
      number = number * 10 + Int(next & 0x0F)
      move(to: offset + 1)
    }
    return number
  }
}
