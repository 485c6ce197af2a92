/// What is known of a fact, and from where.
public struct FactReading: Sendable, Hashable {
  /// Where a value comes from. What an instrument says stands apart, so that readings, most of which are of named values,
  /// stay small.
  public indirect enum Origin: Sendable, Hashable {
    /// The assessor named it.
    case named
    /// The assessor closed the group.
    case others
    /// An instrument's score was read.
    case instrument(Labelled<InstrumentID>, score: ScoreName, value: ExactDecimal, date: CalendarDate?)
    /// The difference of two scores of an instrument was read: `score` minus `minus`, with the values of both.
    case difference(
      Labelled<InstrumentID>, score: ScoreName, value: ExactDecimal, minus: ScoreName, minusValue: ExactDecimal,
      date: CalendarDate?)
    /// It is not known.
    case unknown
  }

  /// What is told of the fact wherever its value comes from; shared by the plans of a pack where the values are few.
  private struct Known: Hashable {
    let fact: FactName
    let label: String
    let value: FactValue?
    let text: String
  }

  private let known: Shared<Known>
  /// Where the value comes from.
  public let origin: Origin
  /// Where the answer is written, where it was named in a text.
  public let place: WrittenPlace?

  /// The fact.
  public var fact: FactName { known.value.fact }
  /// Its words for people.
  public var label: String { known.value.label }
  /// The value; nil where unknown.
  public var value: FactValue? { known.value.value }
  /// The value in words.
  public var text: String { known.value.text }

  /// Creates a reading.
  package init(
    fact: FactName, label: String, value: FactValue?, text: String, origin: Origin, place: WrittenPlace? = nil
  ) {
    known = Shared(Known(fact: fact, label: label, value: value, text: text))
    self.origin = origin
    self.place = place
  }

  /// Creates a reading of the fact and value of another, which shares what is told of them.
  package init(_ other: FactReading, origin: Origin, place: WrittenPlace?) {
    known = other.known
    self.origin = origin
    self.place = place
  }
}
