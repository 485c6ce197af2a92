public import RegimenModel

/// The scores of an instrument on one day.
public struct InstrumentScores: Sendable, Hashable {
  /// The scores by name, such as `total`.
  public var scores: [ScoreName: DraftAnswer]
  /// The day it was taken, as `2026-11-18`. Scores that age are read into nothing without it, and the plan says so.
  public var date: String?

  /// Creates the scores of one day.
  public init(_ scores: [ScoreName: DraftAnswer], on date: String? = nil) {
    self.scores = scores
    self.date = date
  }
}
