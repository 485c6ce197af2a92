/// A fact of a generated pack. Each has ten values, so that one condition can be met by as few as a tenth of records.
struct Question {
  /// The name in the pack.
  let name: String
  /// Whether its values are the numbers from 0 to 9 rather than ``grades``.
  let isNumber: Bool

  /// How many values each fact has.
  static let size = 10

  /// The words of the facts that are scales, least first.
  static let grades = [
    "lowest", "very_low", "low", "rather_low", "middling", "raised", "rather_high", "high", "very_high", "highest",
  ]

  /// The facts of every generated pack.
  static let all = [
    Question(name: "craving_intensity", isNumber: false),
    Question(name: "sleep_disturbance", isNumber: false),
    Question(name: "depressed_mood", isNumber: false),
    Question(name: "worry_and_tension", isNumber: false),
    Question(name: "drinks_on_a_drinking_day", isNumber: true),
    Question(name: "missed_sessions_in_a_row", isNumber: true),
    Question(name: "earlier_treatments", isNumber: true),
    Question(name: "positive_screens_this_month", isNumber: true),
  ]

  /// How many records in a hundred leave each fact unknown.
  static let unknownPercent = 10
}
