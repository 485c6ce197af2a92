/// What a record may hold, in the order in which it is written. The members of a section lie side by side.
enum Column: Int, CaseIterable {
  case age, stageOfChange
  case suicideRisk, riskToOthers, psychosisActive, maniaActive, medicallyUnstable, intoxicatedNow, partnerViolence,
    pregnant
  case withdrawalRisk, complicatedWithdrawalHistory, recentOverdose, opioidMedication, naloxoneAtHand
  case alcohol, opioids, stimulants, cannabis, sedatives, tobacco, otherSubstances
  case majorDepression, bipolar, ptsd, generalizedAnxiety, panic, socialAnxiety, borderlinePersonality, adhd
  case psychosis, eatingDisorder, otherDisorders
  case cognitiveImpairment, dailyFunctioning
  case relapsesPastYear, daysSinceLastUse, daysSinceAlcohol, daysSinceSedatives, priorTreatmentEpisodes
  case usedDuringOutpatientCare, uninterruptibleUse
  case currentLevel, progress
  case recoveryEnvironment, familyWilling, needleRisk, limitedToThreeDays
  case wantsNutrition, wantsTraining, wantsYoga, wantsAcupuncture, wantsMeditation, wantsWholeHealth
  case wantsSoberLiving, otherWants
  case declinesPsychiatrist, declinesNutrition, declinesTraining, declinesYoga, declinesAcupuncture
  case declinesMeditation, declinesWholeHealth, declinesSoberLiving, declinesTwelveStep, declinesPeerSupport
  case otherDeclines
  case phq9Total, phq9Date, gad7Total, gad7Date, ptsdScreenTotal, ptsdScreenDate, auditTotal, auditDate
  case ciwaTotal, ciwaDate, cssrsLevel, cssrsDate, uricaReadiness, uricaDate

  /// The members of a group with the column that closes it.
  typealias Group = (members: [Column], others: Column)

  static let substances = Group(
    [.alcohol, .opioids, .stimulants, .cannabis, .sedatives, .tobacco], .otherSubstances)
  static let disorders = Group(
    [
      .majorDepression, .bipolar, .ptsd, .generalizedAnxiety, .panic, .socialAnxiety, .borderlinePersonality, .adhd,
      .psychosis, .eatingDisorder,
    ], .otherDisorders)
  static let wants = Group(
    [
      .wantsNutrition, .wantsTraining, .wantsYoga, .wantsAcupuncture, .wantsMeditation, .wantsWholeHealth,
      .wantsSoberLiving,
    ], .otherWants)
  static let declines = Group(
    [
      .declinesPsychiatrist, .declinesNutrition, .declinesTraining, .declinesYoga, .declinesAcupuncture,
      .declinesMeditation, .declinesWholeHealth, .declinesSoberLiving, .declinesTwelveStep, .declinesPeerSupport,
    ], .otherDeclines)
}

extension Column {
  /// The name in the shipped vocabulary; its dots divide sections.
  var name: String {
    switch self {
    case .age: "age"
    case .stageOfChange: "stage_of_change"
    case .suicideRisk: "suicide_risk"
    case .riskToOthers: "risk_to_others"
    case .psychosisActive: "psychosis_active"
    case .maniaActive: "mania_active"
    case .medicallyUnstable: "medically_unstable"
    case .intoxicatedNow: "intoxicated_now"
    case .partnerViolence: "partner_violence"
    case .pregnant: "pregnant"
    case .withdrawalRisk: "withdrawal_risk"
    case .complicatedWithdrawalHistory: "complicated_withdrawal_history"
    case .recentOverdose: "recent_overdose"
    case .opioidMedication: "opioid_medication"
    case .naloxoneAtHand: "naloxone_at_hand"
    case .alcohol: "substances.alcohol"
    case .opioids: "substances.opioids"
    case .stimulants: "substances.stimulants"
    case .cannabis: "substances.cannabis"
    case .sedatives: "substances.sedatives"
    case .tobacco: "substances.tobacco"
    case .otherSubstances: "substances.others"
    case .majorDepression: "co_occurring.major_depression"
    case .bipolar: "co_occurring.bipolar"
    case .ptsd: "co_occurring.ptsd"
    case .generalizedAnxiety: "co_occurring.generalized_anxiety"
    case .panic: "co_occurring.panic"
    case .socialAnxiety: "co_occurring.social_anxiety"
    case .borderlinePersonality: "co_occurring.borderline_personality"
    case .adhd: "co_occurring.adhd"
    case .psychosis: "co_occurring.psychosis"
    case .eatingDisorder: "co_occurring.eating_disorder"
    case .otherDisorders: "co_occurring.others"
    case .cognitiveImpairment: "cognitive_impairment"
    case .dailyFunctioning: "daily_functioning"
    case .relapsesPastYear: "relapse_history.relapses_past_year"
    case .daysSinceLastUse: "relapse_history.days_since_last_use"
    case .daysSinceAlcohol: "relapse_history.days_since_alcohol"
    case .daysSinceSedatives: "relapse_history.days_since_sedatives"
    case .priorTreatmentEpisodes: "relapse_history.prior_treatment_episodes"
    case .usedDuringOutpatientCare: "relapse_history.used_during_outpatient_care"
    case .uninterruptibleUse: "relapse_history.uninterruptible_use"
    case .currentLevel: "current_level"
    case .progress: "progress"
    case .recoveryEnvironment: "recovery_environment"
    case .familyWilling: "family_willing"
    case .needleRisk: "needle_risk"
    case .limitedToThreeDays: "limited_to_three_days"
    case .wantsNutrition: "wants.nutrition"
    case .wantsTraining: "wants.training"
    case .wantsYoga: "wants.yoga"
    case .wantsAcupuncture: "wants.acupuncture"
    case .wantsMeditation: "wants.meditation"
    case .wantsWholeHealth: "wants.other_whole_health"
    case .wantsSoberLiving: "wants.sober_living"
    case .otherWants: "wants.others"
    case .declinesPsychiatrist: "declines.psychiatrist"
    case .declinesNutrition: "declines.nutrition"
    case .declinesTraining: "declines.training"
    case .declinesYoga: "declines.yoga"
    case .declinesAcupuncture: "declines.acupuncture"
    case .declinesMeditation: "declines.meditation"
    case .declinesWholeHealth: "declines.other_whole_health"
    case .declinesSoberLiving: "declines.sober_living"
    case .declinesTwelveStep: "declines.twelve_step"
    case .declinesPeerSupport: "declines.peer_support"
    case .otherDeclines: "declines.others"
    case .phq9Total: "instruments.phq9.total"
    case .phq9Date: "instruments.phq9.date"
    case .gad7Total: "instruments.gad7.total"
    case .gad7Date: "instruments.gad7.date"
    case .ptsdScreenTotal: "instruments.pc_ptsd_5.total"
    case .ptsdScreenDate: "instruments.pc_ptsd_5.date"
    case .auditTotal: "instruments.audit.total"
    case .auditDate: "instruments.audit.date"
    case .ciwaTotal: "instruments.ciwa_ar.total"
    case .ciwaDate: "instruments.ciwa_ar.date"
    case .cssrsLevel: "instruments.cssrs_triage.level"
    case .cssrsDate: "instruments.cssrs_triage.date"
    case .uricaReadiness: "instruments.urica.readiness"
    case .uricaDate: "instruments.urica.date"
    }
  }
}
