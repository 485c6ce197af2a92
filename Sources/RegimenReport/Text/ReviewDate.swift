import RegimenModel

extension CalendarDate {
  /// The last day for a review that is due within so many days of this one.
  func reviewDate(within days: ExactDecimal) -> CalendarDate? { days.wholeNumber.flatMap(adding) }
}
