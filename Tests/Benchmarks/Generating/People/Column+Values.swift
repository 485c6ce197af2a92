extension Column {
  /// What the number that a record holds for a column means.
  enum Values {
    /// A place in a list of words.
    case words([String])
    /// 0 for no, 1 for yes.
    case flag
    /// The number itself.
    case number
    /// So many hundredths.
    case hundredths
    /// A place in ``Calendar/days``.
    case day
  }

  /// What the number that a record holds means.
  var values: Values {
    switch self {
    case .stageOfChange: .words(Words.stage)
    case .suicideRisk, .riskToOthers: .words(Words.risk)
    case .withdrawalRisk, .cognitiveImpairment: .words(Words.severity)
    case .opioidMedication: .words(Words.medication)
    case .dailyFunctioning: .words(Words.functioning)
    case .currentLevel: .words(Words.level)
    case .progress: .words(Words.progress)
    case .recoveryEnvironment: .words(Words.home)
    case .uricaReadiness: .hundredths
    case .age, .relapsesPastYear, .daysSinceLastUse, .daysSinceAlcohol, .daysSinceSedatives, .priorTreatmentEpisodes,
      .phq9Total, .gad7Total, .ptsdScreenTotal, .auditTotal, .ciwaTotal, .cssrsLevel:
      .number
    case .phq9Date, .gad7Date, .ptsdScreenDate, .auditDate, .ciwaDate, .cssrsDate, .uricaDate: .day
    case _ where isSeverity: .words(Words.severity)
    default: .flag
    }
  }

  private var isSeverity: Bool {
    (Column.alcohol.rawValue...Column.otherDisorders.rawValue).contains(rawValue)
  }
}
