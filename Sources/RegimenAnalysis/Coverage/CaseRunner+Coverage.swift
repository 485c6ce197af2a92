import RegimenEvaluator
package import RegimenModel

extension CaseRunner {
  /// Finds what the confirmed cases show of the pack.
  ///
  /// - Parameter achievability: whether some assessment would show what no case does; what is proved to be unachievable
  ///   does not count.
  package func coverage(
    achievability: (CoverageItem) -> Achievability = { _ in .achievable }
  ) -> CoverageReport {
    var meter = CoverageMeter(recommender.compiled)
    for atHand in cases where atHand.worked.isConfirmed {
      if case .success(let assessment) = atHand.assessment { meter.count(assessment) }
    }
    return meter.report(achievability: achievability)
  }
}
