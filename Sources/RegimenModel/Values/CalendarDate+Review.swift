extension CalendarDate {
  /// The last day for a review that is due within so many days of this one.
  package func reviewDate(within days: ExactDecimal) -> CalendarDate? { days.wholeNumber.flatMap(adding) }
}
