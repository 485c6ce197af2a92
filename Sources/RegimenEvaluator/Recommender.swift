public import RegimenDiagnostics
public import RegimenModel

/// Maps assessments to explained plans by the rules of one pack.
///
/// Compile a pack once, then ask as often as needed, from as many threads as needed: a recommender never changes, and
/// the same assessment always gives the same plan.
///
/// The pack must come from the loader, which makes sure that every name in it is declared.
public struct Recommender: Sendable {
  /// The pack made ready.
  package let compiled: CompiledPack
  private let writers: Pool<PlanWriter>

  /// The pack that is recommended by.
  public var pack: Pack { compiled.pack }

  /// Where records for this pack have what they say.
  package var recordForm: RecordForm { compiled.recordForm }

  /// Compiles a pack. Time and memory grow with facts times rules.
  public init(pack: Pack) {
    let compiled = CompiledPack(pack)
    let phrases = Phrases(compiled)
    self.compiled = compiled
    writers = Pool { PlanWriter(compiled, phrases) }
  }

  /// Makes the plan for an assessment.
  ///
  /// - Parameters:
  ///   - assessment: the record; it must have been read for the same pack.
  ///   - whatIf: whether to work out, for each open question, what each answer alone would change, and which other
  ///     answers would lead to the next levels. This makes the plan anew for each answer; without it, questions are listed
  ///     with their stakes only, and no next levels.
  /// - Returns: the plan with its explanation.
  /// - Throws: a failure that names every required fact that is unknown and every impossible combination.
  /// - Complexity: O(rules that stand, are set aside or are open), and for all rules a few bits each; with `whatIf` as
  ///   much again for every answer to every open question and every other value of every fact that is known, which may
  ///   be hundreds.
  public func recommend(_ assessment: Assessment, whatIf: Bool = true) throws(DiagnosticFailure) -> Plan {
    try writers.lend { (writer) throws(DiagnosticFailure) in try writer.plan(assessment, whatIf: whatIf) }
  }
}
