import RegimenDiagnostics
import RegimenModel

@testable import RegimenAnalysis

/// Gaps, clashes, shares that exceed 100 percent, floors beyond a level.
extension Definitions {
  /// Somebody of the population without a level, though nothing holds the plan; a level that comes with an empty mix.
  var gaps: [Claim] {
    let population = pack.header.population ?? .always
    let noLevel = Claim(FindingKey(.gap, "level")) { $0.status == .undetermined && $0.meets(population) }
    let emptyMixes = pack.catalogue.levels.filter(\.isOffered).map { level in
      Claim(FindingKey(.gap, level.id.rawValue, "mix")) { $0.delivered == level.id && $0.said.floorsOfMix.isEmpty }
    }
    return [noLevel] + emptyMixes
  }

  /// Two that speak for one concern and contradict each other, where what they speak of is weighed.
  var clashes: [Claim] {
    let voices = Said.voices(of: pack) + Said.voicesOfLevels(of: pack)
    return voices.flatMap { one in
      voices.compactMap { other -> Claim? in
        guard one.concern == other.concern, let element = one.elementDenied(by: other) else { return nil }
        return Claim(FindingKey(.clash, one.speaker, "\(element.path) \(other.speaker)")) { person in
          person.said.own.contains(one) && person.said.own.contains(other) && weighs(element, person)
            && one.exceeds(other, person.known, pack)
        }
      }
    }
  }

  /// Whether anything is settled of an element: nothing out of scope, and no number that the level does not have.
  private func weighs(_ element: PlanElement, _ person: Person) -> Bool {
    switch element {
    case .level: return person.status != .outOfScope
    case .quantity(let quantity):
      return pack.catalogue.levels.first { $0.id == person.delivered }?.range(quantity) != nil
    default: return true
    }
  }

  /// Somebody whose modalities are promised more than the whole mix.
  var excessiveShares: [Claim] {
    [
      Claim(FindingKey(.clash, "mix")) {
        $0.delivered != nil && $0.said.floorsOfMix.values.reduce(0, +) > 100
      }
    ]
  }

  /// A floor above the range of the level at which the programme is delivered.
  var excessiveFloors: [Claim] {
    Said.voices(of: pack).flatMap { voice -> [Claim] in
      guard case .atLeast(let quantity, let floor) = voice.content else { return [] }
      return pack.catalogue.levels.filter { $0.range(quantity).map { $0.maximum < floor } ?? false }.map { level in
        Claim(FindingKey(.outOfRange, voice.speaker, "\(quantity.rawValue) \(level.id)")) {
          $0.delivered == level.id && $0.said.care.contains(voice)
        }
      }
    }
  }
}

extension Said.Voice {
  /// What this asks for and another denies; nil where they do not speak against each other.
  fileprivate func elementDenied(by other: Said.Voice) -> PlanElement? {
    switch (content, other.content) {
    case (.levelAtLeast, .levelAtMost): .level
    case (.atLeast(let one, _), .atMost(let other, _)) where one == other: .quantity(one)
    case (.refer(let one, _), .avoidReferral(let other)) where one == other: .referral(one)
    default: nil
    }
  }

  /// Whether a floor is above a ceiling. A level that is not known, or none, bounds nothing.
  fileprivate func exceeds(_ other: Said.Voice, _ known: Knowledge, _ pack: Pack) -> Bool {
    switch (content, other.content) {
    case (.levelAtLeast(let floor), .levelAtMost(let ceiling)):
      guard let floor = floor.rank(known, pack), let ceiling = ceiling.rank(known, pack) else { return false }
      return floor > ceiling
    case (.atLeast(_, let floor), .atMost(_, let ceiling)): return floor > ceiling
    default: return true
    }
  }
}

extension Statement.LevelBound {
  /// The place of the level that it names, 0 the least intensive.
  func rank(_ known: Knowledge, _ pack: Pack) -> Int? {
    switch self {
    case .level(let id): return pack.catalogue.levels.firstIndex { $0.id == id }
    case .fact(let fact):
      guard case .level(let id?)? = known[fact] else { return nil }
      return pack.catalogue.levels.firstIndex { $0.id == id }
    }
  }
}
