package import RegimenDiagnostics

/// What the confirmed cases of a pack show of it, counted on the truth of its conditions in each.
package struct CoverageReport: Sendable, Hashable {
  /// Something that a case can show, and whether one does.
  package struct Entry: Sendable, Hashable {
    /// What can be shown.
    package let item: CoverageItem
    /// The name of the rule, fact or guarantee that it is about.
    package let subject: String
    /// What a case would show, as one phrase.
    package let text: String
    /// Whether some case shows it.
    package let isCovered: Bool
    /// Whether some assessment would; achievable where a case shows it.
    package let achievability: Achievability
    /// Where it is written.
    package let place: SourceRange

    /// Creates an entry.
    package init(
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
    package var isMissing: Bool { !isCovered && achievability != .unachievable }
  }

  /// How much of a kind is covered, of all that is not proved to be unachievable.
  package struct Total: Sendable, Hashable {
    /// What is covered.
    package let covered: Int
    /// What could be.
    package let achievable: Int
    /// What is proved to be unachievable, and left out.
    package let unachievable: Int

    /// Creates a total.
    package init(covered: Int, achievable: Int, unachievable: Int) {
      self.covered = covered
      self.achievable = achievable
      self.unachievable = unachievable
    }

    /// Whether so many percent are covered; true of nothing.
    package func reaches(percent: Int) -> Bool { covered * 100 >= percent * achievable }
  }

  /// Everything that a case can show: rules by name, lines in the order of their rules, thresholds in the order of the
  /// vocabulary, guarantees in the order written.
  package let entries: [Entry]

  /// Creates a report.
  package init(entries: [Entry]) { self.entries = entries }

  /// How much of a kind is covered.
  package func total(_ kind: CoverageItem.Kind) -> Total {
    let own = entries.filter { $0.item.kind == kind }
    let covered = own.count(where: \.isCovered)
    let missing = own.count(where: \.isMissing)
    return Total(covered: covered, achievable: covered + missing, unachievable: own.count - covered - missing)
  }

  /// What no case shows though one could, in order.
  package var missing: [Entry] { entries.filter(\.isMissing) }
}
