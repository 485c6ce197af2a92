import Dispatch
import RegimenEvaluator
public import RegimenModel
import Synchronization

extension CaseRunner {
  /// Alters the pack one place at a time, and finds which alterations its confirmed cases and its guarantees notice.
  ///
  /// - Parameters:
  ///   - threads: how many to work on at the same time.
  ///   - proofs: what can be proved of an altered pack that no case notices.
  ///   - progress: told how many are done, and of how many; from several threads, one after the other.
  /// - Complexity: compiles the pack once for each alteration.
  public func mutation(
    threads: Int, proofs: MutationProofs = .none, progress: @Sendable (_ done: Int, _ total: Int) -> Void = { _, _ in }
  ) -> MutationReport {
    let mutants = PackMutator(recommender.pack).mutants
    let bench = CaseBench(recommender.compiled, cases)
    let fates = Mutex((next: 0, done: 0, entries: [MutationReport.Entry?](repeating: nil, count: mutants.count)))
    DispatchQueue.concurrentPerform(iterations: max(1, threads)) { _ in
      while let number = fates.withLock({ fates in
        fates.next < mutants.count
          ? {
            fates.next += 1; return fates.next - 1
          }() : nil
      }) {
        let mutant = mutants[number]
        let entry = mutant.entry(Self.fate(of: mutant, bench, proofs))
        fates.withLock { fates in
          fates.entries[number] = entry
          fates.done += 1
          progress(fates.done, mutants.count)
        }
      }
    }
    return MutationReport(entries: fates.withLock { $0.entries.compactMap(\.self) })
  }

  private static func fate(of mutant: Mutant, _ bench: CaseBench, _ proofs: MutationProofs) -> MutationReport.Fate {
    if let name = bench.caseNoticing(mutant) { return .noticedByCase(name) }
    if proofs.guaranteesNotice(mutant) { return .noticedByGuarantee }
    return proofs.isProvedEquivalent(mutant) ? .equivalent : .survived
  }
}
