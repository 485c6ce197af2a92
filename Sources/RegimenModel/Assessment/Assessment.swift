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

  /// The record's own name, if it has one.
  public let id: String?
  /// The day of the assessment.
  public let date: CalendarDate?
  /// The facts that were named.
  package let answers: [FactName: Answer]
  /// Groups that were closed with `others`: every member not named has this value.
  package let closures: [GroupName: Answer]
  /// Instruments that were taken.
  package let instruments: [InstrumentID: InstrumentResult]
  /// Words carried along unread.
  public let notes: String?
  /// Whatever the caller wants back unchanged.
  public let meta: MetaValue?
  /// SHA-256 of the record as read, in lower-case hexadecimal.
  public let digest: String
  /// The record as a whole, if it came from a text.
  package let place: SourceRange?

  /// Creates an assessment.
  package init(
    id: String? = nil, date: CalendarDate? = nil, answers: [FactName: Answer],
    closures: [GroupName: Answer] = [:], instruments: [InstrumentID: InstrumentResult] = [:],
    notes: String? = nil, meta: MetaValue? = nil, digest: String, place: SourceRange? = nil
  ) {
    self.id = id
    self.date = date
    self.answers = answers
    self.closures = closures
    self.instruments = instruments
    self.notes = notes
    self.meta = meta
    self.digest = digest
    self.place = place
  }
}
