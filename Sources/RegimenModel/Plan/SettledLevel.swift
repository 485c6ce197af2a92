/// The level of care that a plan settles on.
public struct SettledLevel: Sendable, Hashable {
  /// The level.
  public let level: Labelled<LevelID>
  /// Whether the programme delivers it.
  public let isOffered: Bool
  /// The level at which the person is seen while waiting for one that is not offered.
  public let bridge: Labelled<LevelID>?
  /// Who says so, sorted.
  public let support: [Authority]

  /// Creates a settled level.
  package init(level: Labelled<LevelID>, isOffered: Bool, bridge: Labelled<LevelID>?, support: [Authority]) {
    self.level = level
    self.isOffered = isOffered
    self.bridge = bridge
    self.support = support
  }
}
