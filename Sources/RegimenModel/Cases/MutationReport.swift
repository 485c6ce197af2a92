public import RegimenDiagnostics

/// Which alterations of a pack its confirmed cases and its guarantees notice.
public struct MutationReport: Sendable, Hashable {
  /// What became of an altered pack.
  public enum Fate: Sendable, Hashable {
    /// A case fails.
    case noticedByCase(String)
    /// A guarantee that holds of the pack as it is no longer does.
    case noticedByGuarantee
    /// It is proved that every assessment gets the same plan: no case could notice.
    case equivalent
    /// Nothing noticed it.
    case survived
  }

  /// One alteration.
  public struct Entry: Sendable, Hashable {
    /// What kind of alteration.
    public let kind: MutationOperator
    /// The name of the rule or level that it is made in.
    public let subject: String
    /// What was altered, as one phrase.
    public let text: String
    /// What became of it.
    public let fate: Fate
    /// Where it was made.
    public let place: SourceRange

    /// Creates an entry.
    public init(kind: MutationOperator, subject: String, text: String, fate: Fate, place: SourceRange) {
      self.kind = kind
      self.subject = subject
      self.text = text
      self.fate = fate
      self.place = place
    }
  }

  /// Every alteration, in the order of the pack.
  public let entries: [Entry]

  /// Creates a report.
  public init(entries: [Entry]) { self.entries = entries }

  /// The alterations that nothing noticed.
  public var survivors: [Entry] { entries.filter { $0.fate == .survived } }

  /// How many alterations were noticed.
  public var noticed: Int { counted - survivors.count }

  /// How many alterations there are, without those that are proved to change nothing.
  public var counted: Int { entries.count { $0.fate != .equivalent } }

  /// Whether so many percent were noticed; true of nothing.
  public func reaches(percent: Int) -> Bool { noticed * 100 >= percent * counted }
}
