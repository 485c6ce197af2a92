import Dispatch
import RegimenEvaluator
package import RegimenModel
import Synchronization

extension CaseRunner {
  /// Alters the pack one place at a time, and finds which alterations its confirmed cases and its guarantees notice.
  ///
  /// - Parameters:
  ///   - threads: how many to work on at the same time.
  ///   - proofs: what can be proved of an altered pack that no case notices.
  ///   - progress: told how many are done, and of how many; from several threads, one after the other.
  /// - Complexity: compiles the pack once for each alteration.
  package func mutation(
    threads: Int, proofs: MutationProofs = .none, progress: @Sendable (_ done: Int, _ total: Int) -> Void = { _, _ in }
  ) -> MutationReport {
    let mutants = PackMutator(recommender.pack).mutants
    let bench = CaseBench(recommender.compiled, cases)
    let next = Atomic(0)
    let results = Mutex((done: 0, entries: [Int: MutationReport.Entry]()))
    DispatchQueue.concurrentPerform(iterations: max(1, threads)) { _ in
      while true {
        let number = next.add(1, ordering: .relaxed).oldValue
        guard mutants.indices.contains(number) else { return }
        let entry = mutants[number].entry(Self.fate(of: mutants[number], bench, proofs))
        results.withLock { results in
          results.entries[number] = entry
          results.done += 1
          progress(results.done, mutants.count)
        }
      }
    }
    let entries = results.withLock { $0.entries }
    return MutationReport(entries: mutants.indices.compactMap { entries[$0] })
  }

  private static func fate(of mutant: Mutant, _ bench: CaseBench, _ proofs: MutationProofs) -> MutationReport.Fate {
    if let name = bench.caseNoticing(mutant) { return .noticedByCase(name) }
    if proofs.isProvedEquivalent(mutant) { return .equivalent }
    return proofs.guaranteesNotice(mutant) ? .noticedByGuarantee : .survived
  }
}
