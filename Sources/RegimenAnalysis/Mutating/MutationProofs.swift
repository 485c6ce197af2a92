/// What can be proved of an altered pack that no case notices. Both are asked from several threads at once.
package struct MutationProofs: Sendable {
  /// Whether some guarantee that is proved of the pack as it is, is refuted of the altered one.
  package let guaranteesNotice: @Sendable (_ mutant: Mutant) -> Bool
  /// Whether it is proved that the altered pack gives every assessment the plan that the pack as it is gives; false
  /// where that is refuted, or left undecided.
  package let isProvedEquivalent: @Sendable (_ mutant: Mutant) -> Bool

  /// Gathers what is proved.
  package init(
    guaranteesNotice: @escaping @Sendable (_ mutant: Mutant) -> Bool,
    isProvedEquivalent: @escaping @Sendable (_ mutant: Mutant) -> Bool
  ) {
    self.guaranteesNotice = guaranteesNotice
    self.isProvedEquivalent = isProvedEquivalent
  }

  /// Proves nothing: what no case notices has survived.
  package static let none = MutationProofs(guaranteesNotice: { _ in false }, isProvedEquivalent: { _ in false })
}
