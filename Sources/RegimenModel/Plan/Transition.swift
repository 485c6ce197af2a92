/// What changes against the level the person is at now.
public enum Transition: Sendable, Hashable {
  /// The person is in no care yet.
  case start
  /// The level stays.
  case stay
  /// From a less intensive level.
  case stepUp(from: Labelled<LevelID>)
  /// From a more intensive level.
  case stepDown(from: Labelled<LevelID>)
}
