/// Something worth knowing about the data behind a plan.
public struct DataNote: Sendable, Hashable {
  /// What kind of note.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// A score is older than it may be; the fact stays unknown.
    case stale
    /// A score that ages, or the assessment, has no date; the fact stays unknown.
    case undated
    /// An instrument is graver than the value named.
    case graver
    /// An instrument differs from the value named, and is not graver.
    case differs
    /// Instruments read into one fact disagree; the graver is taken, or none where values have no order.
    case disagree
    /// A score cannot be read because the fact that picks its bands is unknown, or the score that it is compared with
    /// is missing.
    case unread
    /// A number lies outside what is expected.
    case unexpected
    /// The plan's level is the one that another assessment found.
    case planAgrees = "plan_agrees"
    /// The plan's level is less intensive than the one that another assessment found.
    case planLessIntensive = "plan_less_intensive"
    /// The plan's level is more intensive than the one that another assessment found.
    case planMoreIntensive = "plan_more_intensive"
  }

  /// What kind of note.
  public let kind: Kind
  /// The fact.
  public let fact: Labelled<FactName>
  /// The instrument, where one is concerned.
  public let instrument: Labelled<InstrumentID>?
  /// The note in a sentence.
  public let text: String

  /// Creates a note.
  package init(kind: Kind, fact: Labelled<FactName>, instrument: Labelled<InstrumentID>? = nil, text: String) {
    self.kind = kind
    self.fact = fact
    self.instrument = instrument
    self.text = text
  }
}
