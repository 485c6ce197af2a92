public import RegimenDiagnostics

/// What the confirmed cases of a pack show of it, counted on the truth of its conditions in each.
public struct CoverageReport: Sendable, Hashable {
  /// Something that a case can show, and whether one does.
  public struct Entry: Sendable, Hashable {
    /// What can be shown.
    public let item: CoverageItem
    /// The name of the rule, fact or guarantee that it is about.
    public let subject: String
    /// What a case would show, as one phrase.
    public let text: String
    /// Whether some case shows it.
    public let isCovered: Bool
    /// Whether some assessment would; achievable where a case shows it.
    public let achievability: Achievability
    /// Where it is written.
    public let place: SourceRange

    /// Creates an entry.
    public init(
      item: CoverageItem, subject: String, text: String, isCovered: Bool, achievability: Achievability,
      place: SourceRange
    ) {
      self.item = item
      self.subject = subject
      self.text = text
      self.isCovered = isCovered
      self.achievability = achievability
      self.place = place
    }

    /// Whether a case is missing that would show it.
    public var isMissing: Bool { !isCovered && achievability != .unachievable }
  }

  /// How much of a kind is covered, of all that is not proved to be unachievable.
  public struct Total: Sendable, Hashable {
    /// What is covered.
    public let covered: Int
    /// What could be.
    public let achievable: Int
    /// What is proved to be unachievable, and left out.
    public let unachievable: Int

    /// Creates a total.
    public init(covered: Int, achievable: Int, unachievable: Int) {
      self.covered = covered
      self.achievable = achievable
      self.unachievable = unachievable
    }

    /// Whether so many percent are covered; true of nothing.
    public func reaches(percent: Int) -> Bool { covered * 100 >= percent * achievable }
  }

  /// Everything that a case can show: rules by name, lines in the order of their rules, thresholds in the order of the
  /// vocabulary, guarantees in the order written.
  public let entries: [Entry]

  /// Creates a report.
  public init(entries: [Entry]) { self.entries = entries }

  /// How much of a kind is covered.
  public func total(_ kind: CoverageItem.Kind) -> Total {
    let own = entries.filter { $0.item.kind == kind }
    let covered = own.count(where: \.isCovered)
    let missing = own.count(where: \.isMissing)
    return Total(covered: covered, achievable: covered + missing, unachievable: own.count - covered - missing)
  }

  /// What no case shows though one could, in order.
  public var missing: [Entry] { entries.filter(\.isMissing) }
}
