import RegimenDiagnostics
import RegimenEvaluator
import RegimenModel

extension CoverageMeter {
  /// What was seen, and what was not.
  ///
  /// - Parameter achievability: whether some assessment would show what no case does.
  func report(achievability: (CoverageItem) -> Achievability) -> CoverageReport {
    let teller = CoverageTeller(compiled, thresholds: thresholds)
    return CoverageReport(
      entries: items.map { item in
        let isCovered = seen.contains(item)
        return teller.entry(item, isCovered: isCovered, isCovered ? .achievable : achievability(item))
      })
  }
}
