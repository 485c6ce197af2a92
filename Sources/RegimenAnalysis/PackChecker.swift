public import RegimenEvaluator
public import RegimenModel

/// Finds what can be said about a pack without a person.
public struct PackChecker: Sendable {
  /// What to look for, and how long.
  public struct Options: Sendable, Hashable {
    /// The day on which sources and rules are judged to be past their review; nil leaves that out.
    public var asOf: CalendarDate?

    /// Looks for everything that needs no date.
    public init(asOf: CalendarDate? = nil) { self.asOf = asOf }
  }

  private let recommender: Recommender
  private let options: Options

  /// Prepares to check the pack of a recommender.
  public init(_ recommender: Recommender, options: Options = Options()) {
    self.recommender = recommender
    self.options = options
  }
}
