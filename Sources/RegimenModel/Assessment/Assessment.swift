package import RegimenDiagnostics

/// What a clinician recorded about a person, checked against the vocabulary: every name, type and range is right.
public struct Assessment: Sendable, Hashable {
  /// An answer to the question that a fact asks.
  package struct Answer: Sendable, Hashable {
    /// The value; nil where it was asked and is not known.
    package let value: FactValue?
    /// Where it is written, if it came from a text.
    package let place: SourceRange?

    /// Creates an answer; nil says asked and not known.
    package init(_ value: FactValue?, place: SourceRange? = nil) {
      self.value = value
      self.place = place
    }
  }

  /// The scores of an instrument on one day.
  package struct InstrumentResult: Sendable, Hashable {
    /// The scores.
    package let scores: [ScoreName: ExactDecimal]
    /// The day it was taken.
    package let date: CalendarDate?
    /// Where it is written, if it came from a text.
    package let place: SourceRange?

    /// Creates a result.
    package init(scores: [ScoreName: ExactDecimal], date: CalendarDate?, place: SourceRange? = nil) {
      self.scores = scores
      self.date = date
      self.place = place
    }
  }

  /// All that was recorded, held once however often the assessment is passed on.
  private struct Recorded: Hashable {
    let id: String?
    let date: CalendarDate?
    let answers: NamedAnswers
    let closures: [GroupName: Answer]
    let instruments: [InstrumentID: InstrumentResult]
    let notes: String?
    let meta: MetaValue?
    let digest: String
    let place: SourceRange?
  }

  private let recorded: Shared<Recorded>

  /// The record's own name, if it has one.
  public var id: String? { recorded.value.id }
  /// The day of the assessment.
  public var date: CalendarDate? { recorded.value.date }
  /// The facts that were named.
  package var answers: NamedAnswers { recorded.value.answers }
  /// Groups that were closed with `others`: every member not named has this value.
  package var closures: [GroupName: Answer] { recorded.value.closures }
  /// Instruments that were taken.
  package var instruments: [InstrumentID: InstrumentResult] { recorded.value.instruments }
  /// Words carried along unread.
  public var notes: String? { recorded.value.notes }
  /// Whatever the caller wants back unchanged.
  public var meta: MetaValue? { recorded.value.meta }
  /// SHA-256 of the record as read, in lower-case hexadecimal.
  public var digest: String { recorded.value.digest }
  /// The record as a whole, if it came from a text.
  package var place: SourceRange? { recorded.value.place }

  /// Creates an assessment.
  package init(
    id: String? = nil, date: CalendarDate? = nil, answers: NamedAnswers,
    closures: [GroupName: Answer] = [:], instruments: [InstrumentID: InstrumentResult] = [:],
    notes: String? = nil, meta: MetaValue? = nil, digest: String, place: SourceRange? = nil
  ) {
    recorded = Shared(
      Recorded(
        id: id, date: date, answers: answers, closures: closures, instruments: instruments, notes: notes, meta: meta,
        digest: digest, place: place))
  }
}
