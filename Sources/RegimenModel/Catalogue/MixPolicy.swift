/// How the modality mix is rounded.
package struct MixPolicy: Sendable, Hashable {
  /// Shares are multiples of this, in percent; a divisor of 100.
  package let step: Int
  /// Minutes a week under which a share is folded into the others.
  package let minimumMinutes: Int

  /// Creates a policy.
  package init(step: Int = 5, minimumMinutes: Int = 0) {
    self.step = step
    self.minimumMinutes = minimumMinutes
  }
}
