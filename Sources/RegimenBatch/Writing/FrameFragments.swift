import RegimenEvaluator
import RegimenModel

/// What stands between the parts of a plan.
struct FrameFragments: Sendable, BitwiseCopyable {
  /// Before, between and after: status, its reasons, care, care once cleared, referrals, precautions, what is avoided,
  /// rules, levels, what is set aside, assumptions, questions, notes, the assessment's id, date and digest, meta.
  let pieces: Pieces
  /// The statuses, gravest first.
  let statuses: FixedRow<Fragment>

  init(_ compiled: CompiledPack, _ cutter: inout FragmentCutter, in storage: Storage) {
    let specimen = Plan(
      provenance: compiled.provenance(assessment: nil, date: nil, digest: ""), status: .recommended,
      statusReasons: [], care: nil, onceCleared: nil, nextLevels: nil, referrals: [], precautions: [], avoided: [],
      rules: [], levels: [], setAside: [], assumptions: [], openQuestions: [], dataNotes: [], meta: nil)
    let lists = [
      "referrals", "precautions", "avoided", "rules", "levels", "set_aside", "assumptions", "open_questions",
      "data_notes",
    ]
    pieces = cutter.pieces(
      specimen,
      [.init("status", "\"recommended\""), .init("status_reasons", "[]"), .init("care", "null")]
        + [.init("once_cleared", "null")] + lists.map { .init($0, "[]") }
        + [.init("id", "null"), .init("date", "null"), .init("sha256", "\"\""), .init("meta", "null")])
    statuses = FixedRow(PlanStatus.allCases.map { cutter.whole($0) }, in: storage)
  }
}
