import RegimenModel

extension BatchSummary {
  /// What the made-up records of a clinic's quarter came to under the shipped pack; a few were rejected.
  static let clinic = BatchSummary(
    inputs: ["intake-2026-q3.ndjson"], engineVersion: "0.1.0", pack: "iop",
    packTitle: "Intensive outpatient care for addiction and dual diagnosis", packVersion: "1.0.0",
    packDigest: Provenance.sample.packDigest, ending: .complete, records: 269, rejected: 9, repeatedIDs: 3,
    repeatedIDPlaces: [57, 58, 240].map { RecordPlace(file: "intake-2026-q3.ndjson", line: $0) },
    rememberedIDs: 1_000_000,
    rejections: [
      RejectionCount(code: "required-fact-missing", count: 6), RejectionCount(code: "unknown-value", count: 2),
      RejectionCount(code: "impossible-combination", count: 1), RejectionCount(code: "out-of-range", count: 1),
    ],
    statuses: zip(PlanStatus.allCases, [7, 47, 0, 88, 117, 1]).map(StatusCount.init), levels: levels,
    modalities: modalities, urgencies: urgencies, referrals: referrals, rules: rules, facts: facts,
    setAside: [
      SetAsideCount(
        authority: .rule("work-and-care-for-others-limit-the-days"), text: "at most 3 days a week", count: 12),
      SetAsideCount(
        authority: .rule("moderate-suicide-risk-needs-near-daily-contact"), text: "at least 5 days a week", count: 4),
      SetAsideCount(authority: .level("outpatient"), text: "Twelve-step group as a routine", count: 2),
    ],
    dataNotes: zip(DataNote.Kind.allCases, [59, 3, 12, 21, 0, 0, 4, 14, 6, 2]).map(NoteCount.init))

  private static let urgencies: [Labelled<UrgencyID>] = [
    Labelled("same_day", label: "the same day"), Labelled("within_72_hours", label: "within 72 hours"),
    Labelled("within_7_days", label: "within 7 days"), Labelled("within_30_days", label: "within 30 days"),
    Labelled("routine", label: "as a routine"),
  ]

  private static let concerns = [
    "safety": "Safety", "clinical": "Clinical need", "preference": "What the person wants",
    "programme": "How the programme works",
  ]

  private static let groups = [
    "substances": "Substance use disorders", "co_occurring": "Co-occurring disorders", "wants": "Wants",
    "declines": "Declines",
  ]

  /// The cells of the tables below.
  private static func cells(_ table: String) -> [[String]] {
    table.split(separator: "\n").map { $0.split(separator: "|").map(String.init) }
  }

  private static func number(_ text: String) -> Int { Int(text) ?? -1 }

  /// Settled, once cleared, whether offered, name, label.
  private static let levels = cells(
    """
    0|0|offered|aftercare|Continuing care
    17|1|offered|outpatient|General outpatient
    156|27|offered|intensive_outpatient|Intensive outpatient
    4|7|elsewhere|partial_hospitalization|Partial hospitalization
    10|4|elsewhere|residential|Residential treatment
    19|8|elsewhere|medical_withdrawal_management|Medical withdrawal management
    """
  ).map { row in
    LevelCount(
      level: Labelled(LevelID(rawValue: row[3]), label: row[4]), isOffered: row[2] == "offered", count: number(row[0]),
      onceCleared: number(row[1]))
  }

  /// Plans, percent in all, minutes in all, name, label.
  private static let modalities = cells(
    """
    185|6020|36108|relapse_prevention|Relapse-prevention skills
    147|3610|20676|cbt|Cognitive behavioural therapy
    165|3790|21264|met|Motivational enhancement therapy
    10|300|1890|dbt|Dialectical behaviour therapy
    139|2055|11877|integrated_dual_disorder_group|Integrated dual-disorder group
    12|185|1134|trauma_focused|Trauma-focused psychotherapy
    40|655|3996|trauma_coping_skills|Present-focused trauma coping skills
    60|1285|7089|contingency_management|Contingency management
    13|200|1242|mindfulness_relapse_prevention|Mindfulness-based relapse prevention
    20|120|756|family_work|Family sessions
    76|480|2988|psychoeducation|Psychoeducation
    0|0|0|confrontational_group|Confrontational group
    """
  ).map { row in
    ModalityCount(
      modality: Labelled(ModalityID(rawValue: row[3]), label: row[4]), count: number(row[0]),
      totalPercent: number(row[1]), totalMinutes: ExactDecimal(number(row[2])))
  }

  /// Plans by urgency, declined, name, label.
  private static let referrals = cells(
    """
    18 0 0 0 0|0|emergency_evaluation|Emergency evaluation
    8 16 0 0 0|0|suicide_risk_evaluation|Suicide-risk evaluation
    0 3 0 0 0|0|violence_risk_evaluation|Violence-risk evaluation
    97 2 0 0 0|0|withdrawal_evaluation|Medical withdrawal evaluation
    0 16 65 17 0|0|medical_clearance|Medical evaluation and clearance
    0 0 0 8 0|0|diagnostic_evaluation|Diagnostic evaluation
    0 0 2 9 0|0|cognitive_evaluation|Cognitive evaluation
    0 8 115 76 0|20|psychiatrist|Psychiatrist
    9 42 0 0 0|0|opioid_medication_evaluation|Evaluation for medication for opioid use disorder
    0 0 20 114 0|0|medication_evaluation|Medication evaluation for substance use
    61 0 0 0 0|0|naloxone|Naloxone
    0 3 0 0 0|0|perinatal_specialist|Perinatal addiction specialist
    0 0 0 129 0|0|tobacco_treatment|Tobacco treatment
    0 0 6 0 0|0|eating_disorder_dietitian|Dietitian competent in eating disorders
    0 0 7 0 0|0|adolescent_programme|Adolescent programme
    0 4 0 0 0|0|partial_hospitalization_programme|Partial hospitalization programme
    0 10 0 0 0|0|residential_programme|Residential programme
    19 0 0 0 0|0|withdrawal_management_programme|Withdrawal management programme
    0 0 65 16 0|5|sober_living|Sober living
    0 0 0 187 0|0|aftercare_plan|Aftercare plan
    0 8 0 0 0|0|partner_violence_service|Partner-violence service
    0 0 0 0 187|35|twelve_step|Twelve-step group
    0 0 0 0 49|0|secular_mutual_help|Secular mutual-help group
    0 0 0 40 0|2|peer_support|Peer recovery support
    0 0 0 0 27|0|nutritionist|Nutritionist
    0 0 0 0 20|0|private_trainer|Private trainer
    0 0 0 0 42|0|yoga_instructor|Yoga instructor
    0 0 0 0 9|0|acupuncturist|Acupuncturist
    0 0 0 0 39|0|meditation_teacher|Meditation teacher
    0 0 0 0 8|0|whole_health_practitioner|Other whole-health practitioner
    """
  ).map { row in
    ReferralCount(
      referral: Labelled(ReferralID(rawValue: row[2]), label: row[3]),
      byUrgency: row[0].split(separator: " ").map { number(String($0)) }, declined: number(row[1]))
  }

  /// Unknown, mattered, name, label.
  private static let facts = cells(
    """
    0|0|age|Age
    0|0|stage_of_change|Stage of change
    220|110|readiness_reading|Readiness on the URICA
    35|35|suicide_risk|Suicide risk
    86|86|risk_to_others|Risk of violence to others
    32|32|psychosis_active|Active psychosis
    56|56|mania_active|Active mania
    30|30|medically_unstable|Medically unstable
    118|118|partner_violence|Partner violence
    67|67|pregnant|Pregnant
    70|70|withdrawal_risk|Withdrawal risk
    260|121|alcohol_withdrawal_signs|Signs of alcohol withdrawal
    84|42|complicated_withdrawal_history|Seizure or delirium in an earlier withdrawal
    47|47|recent_overdose|Overdose in the past three months
    198|198|opioid_medication|Medication for opioid use disorder
    204|0|naloxone_at_hand|Naloxone at hand
    29|29|substances.alcohol|alcohol use disorder
    50|50|substances.opioids|opioid use disorder
    47|47|substances.stimulants|stimulant use disorder
    47|13|substances.cannabis|cannabis use disorder
    63|63|substances.sedatives|sedative use disorder
    39|39|substances.tobacco|tobacco use disorder
    206|56|alcohol_screen|Drinking on the AUDIT
    42|42|co_occurring.major_depression|major depression
    89|89|co_occurring.bipolar|bipolar disorder
    76|76|co_occurring.ptsd|post-traumatic stress disorder
    65|64|co_occurring.generalized_anxiety|generalized anxiety disorder
    93|80|co_occurring.panic|panic disorder
    94|94|co_occurring.social_anxiety|social anxiety disorder
    89|89|co_occurring.borderline_personality|borderline personality disorder
    84|84|co_occurring.adhd|attention-deficit hyperactivity disorder
    94|94|co_occurring.psychosis|a psychotic disorder
    95|95|co_occurring.eating_disorder|an eating disorder
    209|59|ptsd_screen|PTSD screen positive
    138|138|cognitive_impairment|Cognitive impairment
    65|31|daily_functioning|Daily functioning
    38|38|relapse_history.relapses_past_year|relapses in the past year
    30|30|relapse_history.days_since_last_use|days since last use
    133|0|relapse_history.days_since_alcohol|days since the last drink
    166|0|relapse_history.days_since_sedatives|days since the last sedative
    39|39|relapse_history.prior_treatment_episodes|earlier treatment episodes
    80|79|relapse_history.used_during_outpatient_care|returned to regular use during weekly outpatient care
    80|80|relapse_history.uninterruptible_use|dangerous use that cannot be interrupted
    22|22|current_level|Current level of care
    180|29|progress|Progress at the current level
    55|55|recovery_environment|Recovery environment
    97|94|family_willing|Relatives willing to take part
    246|75|needle_risk|Risk with needles
    89|89|limited_to_three_days|Can attend three days a week at most
    67|66|wants.nutrition|help with nutrition
    64|64|wants.training|a private trainer
    62|62|wants.yoga|yoga
    68|68|wants.acupuncture|acupuncture
    63|63|wants.meditation|meditation
    71|71|wants.other_whole_health|another whole-health practice
    68|68|wants.sober_living|sober living
    70|26|declines.psychiatrist|a psychiatrist
    73|0|declines.nutrition|help with nutrition
    80|0|declines.training|a private trainer
    80|0|declines.yoga|yoga
    80|0|declines.acupuncture|acupuncture
    80|0|declines.meditation|meditation
    80|0|declines.other_whole_health|other whole-health practices
    74|0|declines.sober_living|sober living
    67|67|declines.twelve_step|twelve-step groups
    76|0|declines.peer_support|peer support
    """
  ).map { row in
    FactCount(
      fact: Labelled(FactName(rawValue: row[2]), label: row[3]),
      group: groups[String(row[2].prefix { $0 != "." })], unknown: number(row[0]), mattered: number(row[1]))
  }

  /// Stood, set aside, open, concern, name; the title stands on the line below.
  private static let rules = cells(
    """
    2|0|56|safety|active-mania-is-evaluated-before-treatment-starts|\
    Active mania is evaluated before treatment starts
    6|0|32|safety|active-psychosis-is-evaluated-before-treatment-starts|\
    Active psychosis is evaluated before treatment starts
    62|0|35|safety|any-suicide-risk-gets-a-safety-plan|\
    Any suicide risk gets a safety plan
    2|0|42|safety|complicated-withdrawal-history-is-evaluated-before-treatment-starts|\
    Earlier withdrawal seizures or delirium are evaluated before treatment starts
    260|0|0|safety|confrontation-is-never-treatment|\
    Confrontation is never treatment
    0|0|86|safety|danger-to-others-is-evaluated-before-treatment-starts|\
    High risk of violence is evaluated before treatment starts
    2|0|33|safety|declined-psychiatrist-with-a-serious-disorder-is-looked-at|\
    A declined psychiatrist beside psychosis or bipolar disorder is looked at
    6|0|35|safety|high-suicide-risk-is-evaluated-before-treatment-starts|\
    High suicide risk is evaluated before treatment starts
    1|0|35|safety|imminent-suicide-risk-is-an-emergency|\
    Imminent suicide risk is an emergency
    3|0|13|safety|leaving-a-controlled-setting-means-lost-tolerance|\
    Leaving a controlled setting may mean lost tolerance
    8|0|56|safety|likely-alcohol-dependence-with-unassessed-withdrawal-is-evaluated|\
    Likely alcohol dependence with withdrawal unassessed is evaluated
    41|0|56|safety|little-withdrawal-risk-soon-after-heavy-use-is-checked|\
    Little withdrawal risk soon after heavy use is checked
    4|0|30|safety|medical-instability-comes-first|\
    An unstable medical condition comes first
    7|0|0|safety|minors-go-to-an-adolescent-programme|\
    Minors go to an adolescent programme
    3|0|86|safety|moderate-danger-to-others-is-evaluated-within-days|\
    Moderate risk of violence is evaluated within days
    22|0|35|safety|moderate-suicide-risk-needs-near-daily-contact|\
    Moderate suicide risk needs evaluation and near-daily contact
    27|0|148|safety|moderate-withdrawal-risk-needs-medical-management-first|\
    Moderate withdrawal risk needs medical management first
    18|0|192|safety|naloxone-goes-to-everyone-on-opioid-agonists|\
    Naloxone goes to everyone who takes buprenorphine or methadone
    49|0|50|safety|naloxone-goes-to-everyone-with-opioid-use-disorder|\
    Naloxone goes to everyone with opioid use disorder
    19|0|131|safety|naltrexone-for-drinking-is-not-given-with-opioids|\
    Naltrexone for drinking is not given with opioids
    1|0|36|safety|opioid-medication-goes-on-in-pregnancy|\
    Opioid medication goes on in pregnancy
    29|0|198|safety|opioid-medication-is-kept-going|\
    Medication for opioid use disorder is kept going
    47|0|50|safety|opioid-use-disorder-is-offered-medication-at-every-stage|\
    Opioid use disorder without medication is offered it, whatever the stage
    7|0|40|safety|opioid-withdrawal-is-offered-medication-today|\
    Opioid use disorder with withdrawal ahead is offered medication the same day
    25|0|61|safety|opioids-beside-other-depressants-are-coordinated|\
    Opioids beside other depressants are coordinated
    2|0|6|safety|overdose-raises-the-question-of-suicide|\
    An overdose raises the question of suicide
    1|0|24|safety|overdose-with-opioid-use-disorder-is-offered-medication-today|\
    An overdose with opioid use disorder is answered with medication the same day
    8|0|118|safety|partner-violence-keeps-couples-work-apart|\
    Partner violence keeps couples work apart
    3|0|67|safety|pregnancy-with-any-substance-use-disorder-gets-perinatal-care|\
    Pregnancy with any substance use disorder gets perinatal care
    3|0|47|safety|pregnancy-with-dependence-goes-to-perinatal-specialists|\
    Pregnancy with dependence goes to perinatal specialists
    1|0|28|safety|pregnancy-with-opioid-use-disorder-is-offered-medication-today|\
    Pregnancy with opioid use disorder is offered medication the same day
    13|0|47|safety|recent-overdose-is-followed-up-within-days|\
    A recent overdose is followed up within days
    28|0|24|safety|recent-use-with-unassessed-withdrawal-is-evaluated-first|\
    Recent alcohol or sedative use with withdrawal unassessed is evaluated first
    20|0|63|safety|sedatives-are-never-stopped-at-once|\
    Sedatives are never stopped at once
    2|0|138|safety|severe-cognitive-impairment-is-evaluated-soon|\
    Severe cognitive impairment is evaluated soon
    1|0|95|safety|severe-eating-disorder-needs-a-medical-check|\
    A severe eating disorder needs a medical check
    5|0|155|safety|severe-withdrawal-risk-is-an-emergency|\
    Severe withdrawal risk is an emergency
    22|0|167|safety|trauma-processing-waits-while-danger-is-present|\
    Trauma processing waits while danger is present
    9|0|22|safety|unfinished-work-at-a-higher-level-is-not-stepped-down|\
    Unfinished work at a higher level is not stepped down
    1|0|79|safety|wanted-acupuncture-waits-for-clearance|\
    Wanted acupuncture waits for clearance where needles are a risk
    0|0|114|safety|withdrawal-signs-against-a-low-risk-are-looked-at-again|\
    Withdrawal signs that speak against a low risk are looked at again
    0|0|50|safety|yoga-is-kept-gentle-where-the-body-is-at-risk|\
    Yoga is kept gentle where the body is at risk
    158|0|38|clinical|a-return-to-use-is-no-reason-to-discharge|\
    A return to use is no reason to discharge
    49|0|0|clinical|action-is-met-with-skills|\
    Action is met with skills
    26|0|84|clinical|adhd-needs-short-structured-sessions|\
    Attention-deficit disorder needs short, structured sessions
    121|0|29|clinical|alcohol-use-disorder-is-offered-medication|\
    Alcohol use disorder is offered medication
    86|0|74|clinical|anxiety-is-treated-with-cbt|\
    Anxiety is treated with cognitive behavioural therapy
    21|0|89|clinical|bipolar-disorder-is-led-by-a-psychiatrist|\
    Bipolar disorder is led by a psychiatrist
    14|0|89|clinical|borderline-personality-is-treated-with-dbt|\
    Borderline personality disorder is treated with dialectical behaviour therapy
    11|0|138|clinical|cognitive-impairment-changes-the-form-not-the-dose|\
    Cognitive impairment changes the form, not the dose
    77|0|0|clinical|contemplation-is-met-with-ambivalence-work|\
    Contemplation is met with work on ambivalence
    138|0|42|clinical|depression-is-treated-with-cbt|\
    Depression is treated with cognitive behavioural therapy
    188|0|35|clinical|dual-diagnosis-is-treated-together|\
    Addiction and a co-occurring disorder are treated together
    174|2|32|clinical|dual-diagnosis-needs-intensive-care|\
    Addiction with a co-occurring disorder needs intensive outpatient care
    6|0|95|clinical|eating-disorder-gets-a-competent-dietitian|\
    An eating disorder gets a competent dietitian
    4|0|39|clinical|failing-daily-life-with-a-severe-disorder-needs-day-care|\
    A severe disorder that stops daily life needs partial hospitalization
    1|0|6|clinical|goals-met-in-intensive-care-step-down-to-outpatient|\
    Goals met in intensive care step down to outpatient care
    0|0|6|clinical|goals-met-in-outpatient-care-step-down-to-continuing-care|\
    Goals met in outpatient care step down to continuing care
    65|0|55|clinical|home-that-endangers-recovery-suggests-sober-living|\
    A home that endangers recovery suggests sober living
    3|0|22|clinical|leaving-a-higher-level-lands-in-intensive-care|\
    Leaving a higher level lands in intensive outpatient care
    27|0|0|clinical|maintenance-keeps-what-was-gained|\
    Maintenance keeps what was gained
    40|0|39|clinical|many-earlier-treatments-call-for-longer-care|\
    Many earlier treatments call for longer care
    0|0|0|clinical|no-use-disorder-found-calls-for-a-diagnosis|\
    No use disorder found calls for a diagnosis first
    8|0|59|clinical|positive-trauma-screen-is-followed-by-a-diagnosis|\
    A positive trauma screen is followed by a diagnosis
    52|0|0|clinical|precontemplation-is-met-with-motivational-work|\
    Precontemplation is met with motivational work
    55|0|0|clinical|preparation-joins-planning-with-first-skills|\
    Preparation joins planning with first skills
    9|0|94|clinical|psychotic-disorder-gets-psychiatry-and-calm-groups|\
    A psychotic disorder gets a psychiatrist and calm groups
    4|0|110|clinical|readiness-score-below-the-assessed-stage-is-talked-over|\
    A readiness score below the assessed stage is talked over
    177|0|30|clinical|recent-use-is-looked-at-weekly|\
    Recent use is looked at weekly
    100|0|37|clinical|repeated-relapse-needs-near-daily-structure|\
    Repeated relapse needs near-daily structure
    67|0|24|clinical|severe-alcohol-use-gets-a-medical-check|\
    Severe alcohol use disorder gets a medical check
    95|0|64|clinical|severe-co-occurring-disorder-sees-a-psychiatrist-soon|\
    A severe co-occurring disorder sees a psychiatrist soon
    88|1|60|clinical|severe-dual-diagnosis-needs-more-individual-work|\
    A severe co-occurring disorder needs more individual work and more time
    153|0|17|clinical|severe-use-disorder-needs-intensive-care|\
    A severe use disorder needs intensive outpatient care
    16|0|94|clinical|social-anxiety-begins-in-small-groups|\
    Social anxiety begins in small groups
    14|0|88|clinical|stable-trauma-is-treated-alongside|\
    Post-traumatic stress is worked through alongside, once safe
    4|0|23|clinical|stalled-intensive-care-changes-the-plan-first|\
    Stalled intensive care changes the plan first
    0|0|5|clinical|steady-continuing-care-goes-on|\
    Steady continuing care goes on as it is
    2|0|6|clinical|steady-outpatient-care-goes-on|\
    Steady outpatient care goes on as it is
    80|0|47|clinical|stimulant-use-disorder-gets-contingency-management|\
    Stimulant use disorder gets contingency management
    129|0|39|clinical|tobacco-is-treated-at-the-same-time|\
    Tobacco is treated at the same time
    53|0|76|clinical|trauma-gets-coping-skills-from-the-first-day|\
    Post-traumatic stress gets coping skills from the first day
    41|0|25|clinical|unfinished-work-keeps-its-level|\
    Unfinished work keeps its level
    3|0|18|clinical|unsafe-home-after-failed-outpatient-care-needs-residential-care|\
    An unsafe home after failed outpatient care needs residential care
    56|1|53|clinical|unsupportive-home-needs-near-daily-support|\
    A home that works against recovery needs near-daily support
    37|1|79|clinical|use-during-weekly-care-steps-up|\
    Regular use during weekly care steps up
    8|0|80|clinical|use-that-cannot-be-interrupted-needs-residential-care|\
    Dangerous use that cannot be interrupted needs residential care
    37|0|123|clinical|willing-relatives-are-brought-in|\
    Willing relatives are brought in
    5|0|23|clinical|worsening-in-intensive-care-steps-up|\
    Worsening in intensive care steps up
    4|0|28|clinical|worsening-outside-intensive-care-steps-up|\
    Worsening outside intensive care steps up
    49|0|67|preference|declined-twelve-step-is-answered-with-secular-groups|\
    Declined twelve-step groups are answered with secular ones
    9|0|79|preference|wanted-acupuncture-is-offered-where-safe|\
    Wanted acupuncture is offered where it is known to be safe
    39|0|63|preference|wanted-meditation-is-offered|\
    A wanted meditation teacher is offered
    27|0|85|preference|wanted-nutrition-help-is-offered|\
    Wanted help with nutrition is offered
    19|0|68|preference|wanted-sober-living-is-offered|\
    Wanted sober living is offered
    20|0|75|preference|wanted-training-is-offered-after-clearance|\
    A wanted private trainer is offered after medical clearance
    0|0|38|preference|wanted-training-waits-with-an-eating-disorder|\
    A wanted private trainer waits while an eating disorder is active
    8|0|71|preference|wanted-whole-health-practice-is-offered|\
    Another wanted whole-health practice is offered
    42|0|62|preference|wanted-yoga-is-offered|\
    Wanted yoga is offered
    32|0|89|preference|work-and-care-for-others-limit-the-days|\
    Work and care for others limit the days
    260|0|0|programme|everyone-starts-from-general-outpatient-care|\
    Everyone starts from general outpatient care
    """
  ).map { row in
    RuleCount(
      rule: RuleID(rawValue: row[4]), title: row[5],
      concern: Labelled(ConcernID(rawValue: row[3]), label: concerns[row[3]] ?? ""), stood: number(row[0]),
      setAside: number(row[1]), open: number(row[2]))
  }
}
