extension CalendarDate {
  /// The date so many days later, or nil where the calendar ends before, or where `days` is negative.
  ///
  /// - Complexity: O(`days`).
  public func adding(days: Int) -> CalendarDate? {
    var date: CalendarDate? = self
    var rest = days
    while rest > 0, let current = date {
      date = current.next
      rest -= 1
    }
    return rest < 0 ? nil : date
  }

  private var next: CalendarDate? {
    CalendarDate(year: year, month: month, day: day + 1) ?? CalendarDate(year: year, month: month + 1, day: 1)
      ?? CalendarDate(year: year + 1, month: 1, day: 1)
  }
}
