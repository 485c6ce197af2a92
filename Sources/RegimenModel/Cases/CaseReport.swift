/// What became of the worked cases of a pack.
package struct CaseReport: Sendable, Hashable {
  /// The cases that were run, in the order of the pack.
  package let cases: [CaseAccount]
  /// How many cases were not run because nobody asked for them.
  package let leftOut: Int

  /// Creates a report.
  package init(cases: [CaseAccount], leftOut: Int = 0) {
    self.cases = cases
    self.leftOut = leftOut
  }

  /// How many cases came out so.
  package func count(_ outcome: CaseAccount.Outcome) -> Int { cases.count { $0.outcome == outcome } }

  /// Whether some confirmed case was run, and none failed.
  package var isGreen: Bool { count(.failed) == 0 && count(.passed) > 0 }
}
