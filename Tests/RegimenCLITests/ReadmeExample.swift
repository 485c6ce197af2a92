import Regimen

func naloxoneIsPlanned(for record: String) throws -> Bool {
  let pack = try Pack.shipped()
  let assessment = try AssessmentReader(pack: pack).read(yaml: record)
  let plan = try Recommender(pack: pack).recommend(assessment)
  for referral in plan.referrals {
    print(referral.urgency.label, referral.referral.label)
    for rule in plan.rules(behind: referral.support) { print("  because", rule.because ?? rule.title) }
  }
  return plan.referrals.contains { $0.referral.id == "naloxone" }
}
