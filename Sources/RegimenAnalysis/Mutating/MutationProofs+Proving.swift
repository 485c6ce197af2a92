package import RegimenModel

extension MutationProofs {
  /// Proves what can be proved of packs that are altered from one.
  package init(of pack: Pack) {
    let proved = Proofs.provedGuarantees(of: pack)
    self.init(
      guaranteesNotice: { Proofs.refutes(proved, of: $0.pack) },
      isProvedEquivalent: { mutant in
        if case .none = PackDifference(pack, mutant.pack).find() { true } else { false }
      })
  }
}
