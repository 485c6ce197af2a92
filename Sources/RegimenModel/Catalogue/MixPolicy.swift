/// How the modality mix is rounded.
public struct MixPolicy: Sendable, Hashable {
  /// Shares are multiples of this, in percent; a divisor of 100.
  public let step: Int
  /// Minutes a week under which a share is folded into the others.
  public let minimumMinutes: Int

  /// Creates a policy.
  public init(step: Int = 5, minimumMinutes: Int = 0) {
    self.step = step
    self.minimumMinutes = minimumMinutes
  }
}
