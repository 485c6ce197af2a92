import RegimenModel

/// Turns statements into voices.
struct Interpreter {
  let directory: Directory
  let elements: Elements

  /// The voices of statements, in the order written. A name that the pack does not declare, which the loader refuses,
  /// says nothing.
  ///
  /// - Parameter firstNumber: the number of the first statement.
  func voices(_ statements: [Statement], of speaker: Int, concern: Int, firstNumber: Int = 0) -> [Voice] {
    statements.enumerated().compactMap { place, statement in
      meaning(statement.content).map {
        Voice(
          element: $0.element, speaker: speaker, concern: concern, number: firstNumber + place, saying: $0.saying,
          value: $0.value, fact: $0.fact ?? -1)
      }
    }
  }

  private struct Meaning {
    let element: Int
    let saying: Voice.Saying
    var value: Int64 = 0
    var fact: Int?
  }

  private func meaning(_ content: Statement.Content) -> Meaning? {
    switch content {
    case .levelAtLeast(let bound): meaning(bound, .floor)
    case .levelAtMost(let bound): meaning(bound, .ceiling)
    case .atLeast(let quantity, let value):
      Meaning(element: Elements.of(quantity), saying: .floor, value: value.millionths)
    case .atMost(let quantity, let value):
      Meaning(element: Elements.of(quantity), saying: .ceiling, value: value.millionths)
    case .weight(let modality, let weight): meaning(modality, .weight, weight)
    case .share(let modality, let percent): meaning(modality, .floor, percent)
    case .avoidModality(let modality): meaning(modality, .avoid)
    case .refer(let referral, let urgency):
      directory.rank(of: urgency).flatMap { meaning(referral, .refer, $0) }
    case .avoidReferral(let referral): meaning(referral, .avoid)
    case .precaution(let precaution):
      directory.index(of: precaution).map { Meaning(element: elements.precautions.lowerBound + $0, saying: .take) }
    case .review: Meaning(element: Elements.status, saying: .review)
    case .hold: Meaning(element: Elements.status, saying: .hold)
    }
  }

  private func meaning(_ bound: Statement.LevelBound, _ saying: Voice.Saying) -> Meaning? {
    switch bound {
    case .level(let level):
      directory.rank(of: level).map { Meaning(element: Elements.level, saying: saying, value: Int64($0)) }
    case .fact(let fact):
      directory.index(of: fact).map { Meaning(element: Elements.level, saying: saying, fact: $0) }
    }
  }

  private func meaning(_ modality: ModalityID, _ saying: Voice.Saying, _ value: Int = 0) -> Meaning? {
    directory.index(of: modality).map {
      Meaning(element: elements.modalities.lowerBound + $0, saying: saying, value: Int64(value))
    }
  }

  private func meaning(_ referral: ReferralID, _ saying: Voice.Saying, _ value: Int = 0) -> Meaning? {
    directory.index(of: referral).map {
      Meaning(element: elements.referrals.lowerBound + $0, saying: saying, value: Int64(value))
    }
  }
}
