/// What is known of a fact, and from where.
public struct FactReading: Sendable, Hashable {
  /// Where a value comes from.
  public enum Origin: Sendable, Hashable {
    /// The assessor named it.
    case named
    /// The assessor closed the group.
    case others
    /// An instrument's score was read.
    case instrument(Labelled<InstrumentID>, score: ScoreName, value: ExactDecimal, date: CalendarDate?)
    /// It is not known.
    case unknown
  }

  /// The fact.
  public let fact: FactName
  /// Its words for people.
  public let label: String
  /// The value; nil where unknown.
  public let value: FactValue?
  /// The value in words.
  public let text: String
  /// Where the value comes from.
  public let origin: Origin
  /// Where the answer is written, where it was named in a text.
  public let place: WrittenPlace?

  /// Creates a reading.
  package init(
    fact: FactName, label: String, value: FactValue?, text: String, origin: Origin, place: WrittenPlace? = nil
  ) {
    self.fact = fact
    self.label = label
    self.value = value
    self.text = text
    self.origin = origin
    self.place = place
  }
}
