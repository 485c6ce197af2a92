/// A person as they are; what is written down of them is another matter (see ``Recorder``).
///
/// Each fact is drawn given those before it, so that people hang together. Of 200,000 records (seed 1), in percent of
/// those in which the fact is recorded and known; lines with a star give the chances that people are drawn with, before
/// anything is left out:
///
/// | fact | distribution |
/// |---|---|
/// | age | under 18: 2, 18–29: 12, 30–39: 29, 40–49: 31, 50–59: 18, older: 8 |
/// | stage of change | precontemplation 9, contemplation 22, preparation 30, action 35, maintenance 4 |
/// | the substance that does most harm * | alcohol 45, opioids 23, stimulants 14, cannabis 12, sedatives 6; severe 55, moderate 33, mild 12 |
/// | a second substance * | four in ten, a likely companion of the first |
/// | current level (70 of all are in no care, and of them it is told less often) | none 35, outpatient 27, intensive outpatient 22, aftercare 11, higher 6 |
/// | progress of those in care | worsening 11, not progressing 19, progressing 50, goals met 20 |
/// | earlier treatments | none 37, one 26, two 15, three or more 22 |
/// | relapses in the past year | none 39, one 23, two 17, three or more 21 |
/// | days since last use | none 11, to a week 39, to a month 23, to three months 16, longer 11 |
/// | suicide risk | absent 74, low 18, moderate 7, high 1.6, imminent 0.3; with severe depression * high or above 11 |
/// | withdrawal risk | absent 72, mild 20, moderate 7, severe 1.7; only within two weeks of the last use |
/// | visibly intoxicated at the assessment * | 18 after use on the day, else 1 |
/// | overdose * | severe opioid use disorder without medication: 18, with it 9; without opioids 1 |
/// | medication for opioid use disorder (those who use opioids, in no care) * | none 63, buprenorphine 22, methadone 11, naltrexone 4 |
/// | major depression * | 35 of men, 44 of women; post-traumatic stress disorder and anxiety gather around it |
/// | recovery environment * | supportive 34, neutral 38, unsupportive 21, unsafe 7; partner violence in a third of unsafe homes |
struct Person {
  var age = 0
  var isFemale = false

  var level = Level.none
  var progress: Progress?
  var stage = Stage.preparation
  var priorEpisodes = 0
  var relapses = 0
  var usedDuringOutpatientCare = false
  var uninterruptibleUse = false

  /// The severity of each member of ``Column/substances``, in that order; the first is that of alcohol.
  var substances = Substances()
  var daysSinceLastUse = 0
  var daysSinceAlcohol: Int?
  var daysSinceSedatives: Int?
  var withdrawalRisk = Severity.absent
  var complicatedWithdrawalHistory = false
  var recentOverdose = false
  var medication = Medication.notTaking
  var hasNaloxone = false

  var disorders = Disorders()
  var suicideRisk = Risk.absent
  var riskToOthers = Risk.absent
  var psychosisActive = false
  var maniaActive = false
  var medicallyUnstable = false
  var intoxicatedNow = false
  var isPregnant = false
  var cognitiveImpairment = Severity.absent
  var functioning = Functioning.intact

  var home = Home.neutral
  var partnerViolence = false
  var familyWilling = false
  var needleRisk = false
  var limitedToThreeDays = false

  /// The severity of each substance use disorder.
  struct Substances {
    var primary = Column.alcohol
    var alcohol = Severity.absent
    var opioids = Severity.absent
    var stimulants = Severity.absent
    var cannabis = Severity.absent
    var sedatives = Severity.absent
    var tobacco = Severity.absent

    /// The severity of a member of the group.
    subscript(column: Column) -> Severity {
      get {
        switch column {
        case .alcohol: alcohol
        case .opioids: opioids
        case .stimulants: stimulants
        case .cannabis: cannabis
        case .sedatives: sedatives
        default: tobacco
        }
      }
      set {
        switch column {
        case .alcohol: alcohol = newValue
        case .opioids: opioids = newValue
        case .stimulants: stimulants = newValue
        case .cannabis: cannabis = newValue
        case .sedatives: sedatives = newValue
        default: tobacco = newValue
        }
      }
    }
  }

  /// The severity of each co-occurring disorder.
  struct Disorders {
    var majorDepression = Severity.absent
    var bipolar = Severity.absent
    var ptsd = Severity.absent
    var generalizedAnxiety = Severity.absent
    var panic = Severity.absent
    var socialAnxiety = Severity.absent
    var borderlinePersonality = Severity.absent
    var adhd = Severity.absent
    var psychosis = Severity.absent
    var eatingDisorder = Severity.absent

    /// The gravest of all.
    var gravest: Severity {
      max(
        max(majorDepression, bipolar, ptsd, generalizedAnxiety),
        max(panic, socialAnxiety, borderlinePersonality, max(adhd, psychosis, eatingDisorder)))
    }
  }
}
