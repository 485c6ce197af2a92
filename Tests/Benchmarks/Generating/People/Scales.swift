// The scales of the shipped vocabulary. Raw values are places in the lists of words below.

/// How ready a person is to change.
enum Stage: Int, Comparable {
  case precontemplation, contemplation, preparation, action, maintenance

  static func < (one: Stage, other: Stage) -> Bool { one.rawValue < other.rawValue }
}

/// How grave a disorder, an impairment or the risk of withdrawal is.
enum Severity: Int, Comparable {
  case absent, mild, moderate, severe

  static func < (one: Severity, other: Severity) -> Bool { one.rawValue < other.rawValue }
}

/// How high a risk of violence is, to oneself or to others.
enum Risk: Int, Comparable {
  case absent, low, moderate, high, imminent

  static func < (one: Risk, other: Risk) -> Bool { one.rawValue < other.rawValue }
}

/// Medication for opioid use disorder.
enum Medication: Int {
  case notTaking, buprenorphine, methadone, naltrexone
}

/// How well a person keeps up with daily life.
enum Functioning: Int {
  case seriouslyReduced, reduced, intact
}

/// The level of care that a person is in now.
enum Level: Int, Comparable {
  case none, aftercare, outpatient, intensiveOutpatient, partialHospitalization, residential, withdrawalManagement

  static func < (one: Level, other: Level) -> Bool { one.rawValue < other.rawValue }
}

/// How the present episode goes.
enum Progress: Int {
  case worsening, notProgressing, progressing, goalsMet
}

/// Where a person recovers.
enum Home: Int, Comparable {
  case supportive, neutral, unsupportive, unsafe

  static func < (one: Home, other: Home) -> Bool { one.rawValue < other.rawValue }
}

/// How much of an assessment was done.
enum Depth: Int {
  case screening, intake, full
}

/// The words of each scale in the shipped vocabulary, by raw value.
enum Words {
  static let stage = ["precontemplation", "contemplation", "preparation", "action", "maintenance"]
  static let severity = ["absent", "mild", "moderate", "severe"]
  static let risk = ["absent", "low", "moderate", "high", "imminent"]
  static let medication = ["not_taking", "buprenorphine", "methadone", "naltrexone"]
  static let functioning = ["seriously_reduced", "reduced", "intact"]
  static let level = [
    "none", "aftercare", "outpatient", "intensive_outpatient", "partial_hospitalization", "residential",
    "medical_withdrawal_management",
  ]
  static let progress = ["worsening", "not_progressing", "progressing", "goals_met"]
  static let home = ["supportive", "neutral", "unsupportive", "unsafe"]
}
