import Regimen

func naloxoneIsPlanned(for record: String) throws -> Bool {
  let recommender = Recommender(pack: try .shipped())
  let plan = try recommender.recommend(yaml: record)
  for referral in plan.referrals {
    print(referral.referral.label, referral.urgency.label, referral.support)
  }
  return plan.referrals.contains { $0.referral.id == "naloxone" }
}
