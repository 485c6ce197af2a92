public import RegimenDiagnostics
public import RegimenEvaluator
public import RegimenModel

/// Makes plans as JSON, for services that only pass them on: several times as fast as making a plan and writing it.
///
/// Make one for a pack, then ask as often as needed, from as many threads as needed.
public struct JSONRecommender: Sendable {
  /// By which plans are made.
  public let recommender: Recommender
  private let desks: Pool<Desk>

  /// Prepares the fragments that plans are put together from. Time and memory grow with the size of the pack.
  public init(_ recommender: Recommender) {
    self.recommender = recommender
    let fragments = PlanFragments(recommender.compiled)
    desks = Pool { Desk(recommender.compiled, fragments) }
  }

  /// Makes the plan for an assessment, without what answers to open questions would change.
  ///
  /// - Parameter assessment: the record; it must have been read for the same pack.
  /// - Returns: UTF-8 in one line with its line break, byte for byte the compact JSON of the recommender's plan.
  /// - Throws: a failure that names every required fact that is unknown and every impossible combination.
  /// - Complexity: O(bytes of the plan), and for all rules a few bits each.
  public func json(for assessment: Assessment) throws(DiagnosticFailure) -> [UInt8] {
    try desks.lend { (desk) throws(DiagnosticFailure) in try desk.json(for: assessment) }
  }

  /// What one caller at a time works with.
  private struct Desk: ~Copyable, Sendable {
    private var record: Record
    private var evaluation: Evaluation
    private var plans: PlanBytes
    private var output = OutputBuffer()

    init(_ compiled: CompiledPack, _ fragments: PlanFragments) {
      record = Record(compiled.recordForm)
      evaluation = Evaluation(compiled)
      plans = PlanBytes(compiled, fragments)
    }

    mutating func json(for assessment: Assessment) throws(DiagnosticFailure) -> [UInt8] {
      evaluation.compiled.recordForm.take(assessment, into: &record)
      guard evaluation.evaluate(record) else { throw evaluation.rejection(of: assessment) }
      evaluation.arrangeReasons()
      output.removeAll()
      plans.assessment = assessment
      defer { plans.assessment = nil }
      RecordIdentity.with(assessment) { plans.write(evaluation, record, $0, to: &output) }
      output.append(UInt8(ascii: "\n"))
      return Array(output.bytes)
    }
  }
}
