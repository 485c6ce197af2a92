/// A worked case that would show what no other does, for a person to look at and to confirm.
public struct SuggestedCase: Sendable, Hashable {
  /// The case, unconfirmed: an assessment, and the plan as it is today.
  public let worked: WorkedCase
  /// What it would show, a phrase for each.
  public let shows: [String]

  /// Creates a suggestion.
  public init(worked: WorkedCase, shows: [String]) {
    self.worked = worked
    self.shows = shows
  }
}
