/// What can be proved of an altered pack that no case notices. Both are asked from several threads at once.
public struct MutationProofs: Sendable {
  /// Whether some guarantee that is proved of the pack as it is, is refuted of the altered one.
  public let guaranteesNotice: @Sendable (_ mutant: Mutant) -> Bool
  /// Whether it is proved that the altered pack gives every assessment the plan that the pack as it is gives; false
  /// where that is refuted, or left undecided.
  public let isProvedEquivalent: @Sendable (_ mutant: Mutant) -> Bool

  /// Gathers what is proved.
  public init(
    guaranteesNotice: @escaping @Sendable (_ mutant: Mutant) -> Bool,
    isProvedEquivalent: @escaping @Sendable (_ mutant: Mutant) -> Bool
  ) {
    self.guaranteesNotice = guaranteesNotice
    self.isProvedEquivalent = isProvedEquivalent
  }

  /// Proves nothing: what no case notices has survived.
  public static let none = MutationProofs(guaranteesNotice: { _ in false }, isProvedEquivalent: { _ in false })
}
