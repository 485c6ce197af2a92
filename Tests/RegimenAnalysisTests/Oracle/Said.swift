import RegimenModel

/// What the rules that stand, and the level, say of a plan.
struct Said {
  /// A statement and who makes it.
  struct Voice: Equatable {
    let speaker: String
    /// The place of the speaker's concern, 0 the highest.
    let concern: Int
    let content: Statement.Content
  }

  /// What is said of the plan itself, without what a level says while a hold keeps it back.
  let own: [Voice]
  /// What is said of the care, be it kept back or not.
  let care: [Voice]

  init(_ person: Person, _ pack: Pack) {
    let ofRules = Self.voices(of: pack).filter { person.standing.contains(RuleID(rawValue: $0.speaker)) }
    let ofLevels = pack.catalogue.levels.flatMap { level -> [Voice] in
      let given = level.id == person.delivered ? level.gives : []
      return (given + (level.id == person.level ? level.refersTo : [])).map { Self.voice($0, of: level, pack) }
    }
    care = ofRules + ofLevels
    own = person.status == .hold ? ofRules : care
  }

  /// All that rules can say.
  static func voices(of pack: Pack) -> [Voice] {
    let concerns = pack.header.concerns.map(\.id)
    return pack.rules.flatMap { rule in
      rule.then.map {
        Voice(speaker: rule.id.rawValue, concern: concerns.firstIndex(of: rule.concern) ?? 0, content: $0.content)
      }
    }
  }

  /// All that levels can say.
  static func voicesOfLevels(of pack: Pack) -> [Voice] {
    pack.catalogue.levels.flatMap { level in (level.gives + level.refersTo).map { voice($0, of: level, pack) } }
  }

  private static func voice(_ statement: Statement, of level: Level, _ pack: Pack) -> Voice {
    Voice(speaker: level.id.rawValue, concern: pack.header.concerns.count - 1, content: statement.content)
  }

  // MARK: The mix

  /// The modalities that somebody wants in the mix and nobody avoids, each with its largest floor.
  var floorsOfMix: [ModalityID: Int] {
    var floors: [ModalityID: Int] = [:]
    for voice in care {
      switch voice.content {
      case .weight(let modality, _): floors[modality, default: 0] += 0
      case .share(let modality, let least): floors[modality] = max(floors[modality] ?? 0, least)
      default: break
      }
    }
    for voice in care {
      if case .avoidModality(let modality) = voice.content { floors[modality] = nil }
    }
    return floors
  }
}

extension Level {
  /// Where somebody goes whose level is not offered.
  var refersTo: [Statement] {
    if case .referred(let statements, _) = delivery { statements } else { [] }
  }

  /// The range of a quantity, where the level has one.
  func range(_ quantity: Quantity) -> QuantityRange? {
    if case .offered(let ranges, _) = delivery { ranges[quantity] } else { nil }
  }
}
