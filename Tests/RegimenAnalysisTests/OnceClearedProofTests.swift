import RegimenModel
import Testing

@testable import RegimenAnalysis

/// Promises on what would follow the hold of a small pack, worked out by hand. Levels give a psychiatrist the same day,
/// whom rules ask for within a week, and avoid a dietitian, whom a rule of their own concern asks for.
@Suite struct OnceClearedProofTests {
  @Test(arguments: [
    ("high", "intensity: {level: {at_least: outpatient}}", true),
    ("high", "intensity: {level: [outpatient, intensive_outpatient], bridge: none}", true),
    ("high", "intensity: {level: outpatient}", false),
    ("high", "intensity: {weekly_hours: {at_least: 2, at_most: 12}}", true),
    ("high", "intensity: {weekly_hours: {at_least: 3}}", false),
    ("high", "review_within_days: {at_most: 30}", true),
    ("high", "review_within_days: {at_most: 29}", false),
    // Alone it fills the mix; beside relapse prevention it fills half, by weights and not by a floor.
    ("high", "modalities: {motivational: {at_least: 50%}}", true),
    ("high", "modalities: {motivational: {at_least: 55%}}", false),
    ("high", "modalities: {relapse_prevention: {at_most: 50%}}", true),
    ("high", "modalities: {excludes: [relapse_prevention]}", false),
    // The plan's own, and what comes with the level.
    ("high", "referrals: {emergency: same_day}", true),
    ("high", "referrals: {psychiatrist: same_day}", true),
    ("high", "referrals: {psychiatrist: within_7_days}", false),
    ("high", "referrals: {dietitian: routine}", true),
    ("high", "referrals: {includes: [emergency, psychiatrist, dietitian], others: none}", true),
    ("high", "referrals: {includes: [emergency, psychiatrist], others: none}", false),
    // Nobody else is on hold.
    ("moderate", "intensity: {level: {at_least: outpatient}}", false),
    ("moderate", "modalities: {relapse_prevention: {at_most: 100%}}", false),
    ("moderate", "referrals: {excludes: [emergency]}", false),
  ])
  func `a promise on what would follow a hold is proved where it is kept, and refuted where it is not`(
    risk: String, promise: String, isKept: Bool
  ) throws {
    let gives = "    gives: {referrals: {psychiatrist: same_day, dietitian: avoid}}\n"
    let psychiatrist = "  psychiatrist: {label: Psychiatrist}\n"
    let motivational = "      modalities: {motivational: {weight: 1}}\n"
    let pack = try SmallClinic.pack(
      (psychiatrist, "\(psychiatrist)  dietitian: {label: Dietitian}\n"),
      (motivational, "\(motivational)      referrals: {dietitian: routine}\n"),
      ("    label: Outpatient\n", "    label: Outpatient\n\(gives)"),
      ("    label: Intensive outpatient\n", "    label: Intensive outpatient\n\(gives)"),
      (
        "    whenever: {suicide_risk: high}\n    plan: {status: hold, referrals: {emergency: same_day}}\n",
        "    whenever: {suicide_risk: \(risk)}\n    plan: {once_cleared: {\(promise)}}\n"
      ))
    let accounts = Proofs(pack).run().compactMap(\.account)
    let account = try #require(accounts.first { $0.guarantee == "high-suicide-risk-never-starts" })
    #expect(account.outcome == (isKept ? .proved : .refuted))
  }
}
