public import RegimenModel

/// What a caller found out about a person, in the names of a pack, before anything is checked.
///
/// ```swift
/// var intake = AssessmentDraft("A-1042", on: "2026-11-20")
/// intake["stage_of_change"] = "preparation"
/// intake["co_occurring.ptsd"] = "severe"
/// intake["co_occurring.others"] = "absent"
/// intake["relapse_history.relapses_past_year"] = 2
/// intake["relapse_history.days_since_last_use"] = .unknown
/// intake.scores["phq9"] = InstrumentScores(["total": 14], on: "2026-11-18")
/// ```
///
/// A draft is read like a file, and complained of like one: it is written as the JSON record that says the same, and
/// that record is read. Two drafts that say the same are the same record, whatever the order in which they were filled.
public struct AssessmentDraft: Sendable, Hashable {
  /// The record's own name.
  public var id: String?
  /// The day of the assessment, as `2026-11-20`.
  public var date: String?
  /// The answers, by the full name of the fact; that of a group with `.others` behind it closes the group.
  public var answers: [FactName: DraftAnswer] = [:]
  /// The instruments that were taken.
  public var scores: [InstrumentID: InstrumentScores] = [:]
  /// Words carried along unread.
  public var notes: String?
  /// Whatever the caller wants back unchanged.
  public var meta: MetaValue?

  /// Creates a draft that answers nothing yet.
  ///
  /// - Parameters:
  ///   - id: the record's own name; say nothing in it that identifies a person.
  ///   - date: the day of the assessment, as `2026-11-20`. Scores that age need it.
  public init(_ id: String? = nil, on date: String? = nil) {
    self.id = id
    self.date = date
  }

  /// The answer to a fact, by its full name; nil where it was not asked.
  public subscript(fact: FactName) -> DraftAnswer? {
    get { answers[fact] }
    set { answers[fact] = newValue }
  }
}
