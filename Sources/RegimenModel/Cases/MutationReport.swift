package import RegimenDiagnostics

/// Which alterations of a pack its confirmed cases and its guarantees notice.
package struct MutationReport: Sendable, Hashable {
  /// What became of an altered pack.
  package enum Fate: Sendable, Hashable {
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
  package struct Entry: Sendable, Hashable {
    /// What kind of alteration.
    package let kind: MutationOperator
    /// The name of the rule or level that it is made in.
    package let subject: String
    /// What was altered, as one phrase.
    package let text: String
    /// What became of it.
    package let fate: Fate
    /// Where it was made.
    package let place: SourceRange

    /// Creates an entry.
    package init(kind: MutationOperator, subject: String, text: String, fate: Fate, place: SourceRange) {
      self.kind = kind
      self.subject = subject
      self.text = text
      self.fate = fate
      self.place = place
    }
  }

  /// Every alteration, in the order of the pack.
  package let entries: [Entry]

  /// Creates a report.
  package init(entries: [Entry]) { self.entries = entries }

  /// The alterations that nothing noticed.
  package var survivors: [Entry] { entries.filter { $0.fate == .survived } }

  /// How many alterations were noticed.
  package var noticed: Int { counted - survivors.count }

  /// How many alterations there are, without those that are proved to change nothing.
  package var counted: Int { entries.count { $0.fate != .equivalent } }

  /// Whether so many percent were noticed; true of nothing.
  package func reaches(percent: Int) -> Bool { noticed * 100 >= percent * counted }
}
