/// A worked case that would show what no other does, for a person to look at and to confirm.
package struct SuggestedCase: Sendable, Hashable {
  /// The case, unconfirmed: an assessment, and the plan as it is today.
  package let worked: WorkedCase
  /// What it would show, a phrase for each.
  package let shows: [String]

  /// Creates a suggestion.
  package init(worked: WorkedCase, shows: [String]) {
    self.worked = worked
    self.shows = shows
  }
}
