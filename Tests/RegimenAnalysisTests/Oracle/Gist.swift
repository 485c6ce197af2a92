import RegimenEvaluator
import RegimenModel

/// Everything in which plans can differ, as they print it: what a person gets, not why.
struct Gist: Hashable {
  private let lines: [String]

  /// What the plan for an assessment comes to; nothing where there can be none.
  init(_ assessment: Assessment, _ recommender: Recommender) {
    lines = (try? recommender.recommend(assessment, whatIf: false)).map(Self.lines) ?? []
  }

  private static func lines(_ plan: Plan) -> [String] {
    [plan.status.rawValue] + lines(plan.care) + lines(plan.onceCleared) + lines(plan.referrals)
      + plan.precautions.map { "\($0.precaution.id)" }
  }

  private static func lines(_ care: Care?) -> [String] {
    guard let care else { return ["no care"] }
    let programme = care.programme.map { programme in
      ["\(programme.level.id)"] + programme.quantities.map { "\($0.quantity): \($0.text)" }
        + programme.mix.map { "\($0.modality.id) \($0.percent)%" }
    }
    return ["\(care.level.level.id)"] + (programme ?? ["no programme"])
      + lines(care.referrals).map { "with it: \($0)" }
  }

  private static func lines(_ referrals: [PlannedReferral]) -> [String] {
    referrals.map { "\($0.referral.id) \($0.urgency.id)" }
  }
}
