import RegimenModel

/// Who stands behind each part of a plan, as numbers of speakers in order and without repeats. Each function adds to a
/// list, so that one list can be used for all.
extension Evaluation {
  /// Of the level.
  package func supportLevel(into speakers: inout [Int]) {
    guard let range = settlement.levelRange, let level = settlement.level else { return }
    settlement.hearing.speakers(on: Elements.level, into: &speakers) { $0.value == level && range.keeps($0) }
  }

  /// Of a quantity: the rules whose kept bounds equal it (for weeks: either end), and the level where the value is its
  /// usual one or no such rule exists.
  package func support(_ settled: Settlement.SettledQuantity, into speakers: inout [Int]) {
    let range = settled.range
    let isWeeks = settled.quantity == .weeks
    let first = speakers.count
    settlement.hearing.speakers(on: Elements.of(settled.quantity), into: &speakers) { voice in
      let isEnd = isWeeks ? voice.value == range.low || voice.value == range.high : voice.value == settled.value
      return isEnd && range.keeps(voice)
    }
    guard settled.value == settled.usual || speakers.count == first, let delivered = settlement.delivered
    else { return }
    let level = compiled.speakers.levels[delivered]
    if speakers.count == first || speakers[speakers.count - 1] != level { speakers.append(level) }
  }

  /// Of a modality in the mix, or folded out of it.
  package func supportModality(_ modality: Int, into speakers: inout [Int]) {
    let element = compiled.elements.modalities.lowerBound + modality
    settlement.hearing.speakers(on: element, into: &speakers) { $0.asksForModality }
  }

  /// Of a referral: all that request it.
  ///
  /// - Parameter isOnceCleared: whether it is one that would follow a hold; else what the level says of it does not
  ///   count under a hold.
  package func support(_ referral: ReferralOutcome, isOnceCleared: Bool = false, into speakers: inout [Int]) {
    let hearsLevels = isOnceCleared || !settlement.isHeld
    let element = compiled.elements.referrals.lowerBound + referral.referral
    settlement.hearing.speakers(on: element, into: &speakers) { voice in
      voice.saying == .refer && (hearsLevels || compiled.speakers.isRule(Int(voice.speaker)))
    }
  }

  /// Of what avoids a referral that is not made.
  package func supportAvoiding(_ referral: ReferralOutcome, into speakers: inout [Int]) {
    let element = compiled.elements.referrals.lowerBound + referral.referral
    let hearsLevels = !settlement.isHeld
    settlement.hearing.speakers(on: element, into: &speakers) { voice in
      voice.saying == .avoid && (hearsLevels || compiled.speakers.isRule(Int(voice.speaker)))
    }
  }

  /// Of what keeps a modality out: standing rules and, where care is recommended, the level. Adds nothing where nobody
  /// avoids it.
  package func supportAvoiding(modality: Int, into speakers: inout [Int]) {
    let element = compiled.elements.modalities.lowerBound + modality
    let hearsLevels = settlement.recommendsCare
    settlement.hearing.speakers(on: element, into: &speakers) { voice in
      voice.saying == .avoid && (hearsLevels || compiled.speakers.isRule(Int(voice.speaker)))
    }
  }

  /// Of a precaution. Adds nothing where it is not taken.
  package func supportPrecaution(_ precaution: Int, into speakers: inout [Int]) {
    settlement.hearing.speakers(on: compiled.elements.precautions.lowerBound + precaution, into: &speakers) { _ in true
    }
  }

  /// Of a reason: who brought it about.
  package func support(_ reason: Reason, into speakers: inout [Int]) {
    let hearing = settlement.hearing
    switch reason.kind {
    case .holdAsked, .reviewAsked, .couldHold, .couldRaiseLevel, .couldAddUrgentReferral: speakers.append(reason.rule)
    case .clash: supportClash(reason, into: &speakers)
    case .beyondLevel:
      guard let settled = settlement.quantities.first(where: { Elements.of($0.quantity) == reason.element })
      else { return }
      hearing.speakers(on: reason.element, into: &speakers) {
        $0.saying == .floor && $0.value > settled.range.range.upperBound
      }
    case .modalityRemoved:
      let avoiding = hearing.avoidingConcern(reason.element)
      hearing.speakers(on: reason.element, into: &speakers) { $0.saying == .avoid || $0.concern < avoiding }
    case .sharesOverHundred: supportShares(into: &speakers)
    case .referralClash:
      let hearsLevels = !settlement.isHeld
      hearing.speakers(on: reason.element, into: &speakers) {
        hearsLevels || compiled.speakers.isRule(Int($0.speaker))
      }
    case .outsidePopulation, .noLevel, .instrumentGraver, .couldBeOutsidePopulation: break
    }
  }

  /// The rules of the concern whose floor is above its smallest ceiling, or whose ceiling is below its largest floor.
  private func supportClash(_ reason: Reason, into speakers: inout [Int]) {
    let own = settlement.hearing.voices[settlement.hearing[reason.element]].filter { $0.concern == reason.concern }
    let floor = own.filter { $0.saying == .floor }.map(\.value).max() ?? .min
    let ceiling = own.filter { $0.saying == .ceiling }.map(\.value).min() ?? .max
    settlement.hearing.speakers(on: reason.element, into: &speakers) { voice in
      voice.concern == reason.concern && (voice.saying == .floor ? voice.value > ceiling : voice.value < floor)
    }
  }

  /// All that state a floor on a share of the mix, in order.
  private func supportShares(into speakers: inout [Int]) {
    var all: [Int] = []
    for element in compiled.elements.modalities where settlement.hearing.avoidingConcern(element) == .max {
      settlement.hearing.speakers(on: element, into: &all) { $0.saying == .floor }
    }
    speakers += Set(all).sorted()
  }
}
