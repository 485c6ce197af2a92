/// Statements that did not make it, with those that bound them, in the order in which they are told; made to be used
/// again and again.
package struct SetAsideStatements: Sendable {
  /// A statement that the outcome breaks.
  package struct Entry: Sendable, Hashable {
    /// Its place among the voices heard.
    package let voice: Int
    /// Those that bound it, among ``SetAsideStatements/speakers``.
    package let boundBy: Range<Int>
  }

  /// The statements: of the level, the quantities, modalities, then referrals.
  package private(set) var entries: [Entry] = []
  /// Who bound them.
  package private(set) var speakers: [Int] = []

  /// An empty list.
  package init() {}

  /// Collects what the outcome of an evaluation breaks.
  package mutating func collect(_ evaluation: borrowing Evaluation) {
    entries.removeAll(keepingCapacity: true)
    speakers.removeAll(keepingCapacity: true)
    let settlement = evaluation.settlement
    if settlement.level != nil {
      if let range = settlement.levelRange { collect(Elements.level, range, settlement.hearing, level: nil) }
      let level = settlement.delivered.map { evaluation.compiled.speakers.levels[$0] }
      for settled in settlement.quantities {
        collect(Elements.of(settled.quantity), settled.range, settlement.hearing, level: level)
      }
      if settlement.delivered != nil { collectModalities(settlement, evaluation.compiled) }
    }
    for outcome in settlement.referrals where outcome.isClash { collect(outcome, settlement, evaluation.compiled) }
  }

  private mutating func add(_ voice: Int, from first: Int) {
    entries.append(Entry(voice: voice, boundBy: first..<speakers.count))
  }

  // MARK: Bounds

  /// - Parameter level: who is told to have bound what nobody else did.
  private mutating func collect(_ element: Int, _ range: SettledRange, _ hearing: Hearing, level: Int?) {
    for place in hearing[element] where !range.keeps(hearing.voices[place]) {
      let voice = hearing.voices[place]
      let first = speakers.count
      hearing.speakers(on: element, into: &speakers) { $0.stops(voice) && range.keeps($0) }
      if speakers.count == first { hearing.speakers(on: element, into: &speakers) { $0.stops(voice) } }
      if speakers.count == first, let level { speakers.append(level) }
      add(place, from: first)
    }
  }

  // MARK: Modalities

  private mutating func collectModalities(_ settlement: Settlement, _ compiled: CompiledPack) {
    let hearing = settlement.hearing
    for element in compiled.elements.modalities {
      let isAvoided = hearing.avoidingConcern(element) < .max
      for place in hearing[element] {
        let voice = hearing.voices[place]
        let first = speakers.count
        if isAvoided {
          guard voice.asksForModality else { continue }
          hearing.speakers(on: element, into: &speakers) { $0.saying == .avoid }
        } else {
          let modality = element - compiled.elements.modalities.lowerBound
          guard voice.saying == .floor, !settlement.mix.grants(voice.value, to: modality) else { continue }
          addFloors(beside: element, upTo: voice.concern, hearing, compiled)
        }
        add(place, from: first)
      }
    }
  }

  /// All that state a floor of the same or a higher concern on another modality that takes part.
  private mutating func addFloors(
    beside element: Int, upTo concern: Int32, _ hearing: Hearing, _ compiled: CompiledPack
  ) {
    var others: [Int] = []
    for other in compiled.elements.modalities where other != element && hearing.avoidingConcern(other) == .max {
      hearing.speakers(on: other, into: &others) { $0.saying == .floor && $0.concern <= concern }
    }
    speakers += Set(others).sorted()
  }

  // MARK: Referrals

  private mutating func collect(_ outcome: ReferralOutcome, _ settlement: Settlement, _ compiled: CompiledPack) {
    let hearing = settlement.hearing
    let element = compiled.elements.referrals.lowerBound + outcome.referral
    for place in hearing[element] {
      let voice = hearing.voices[place]
      guard !settlement.isHeld || compiled.speakers.isRule(Int(voice.speaker)) else { continue }
      guard voice.saying == (outcome.isMade ? .avoid : .refer) else { continue }
      let first = speakers.count
      hearing.speakers(on: element, into: &speakers) { other in
        guard !settlement.isHeld || compiled.speakers.isRule(Int(other.speaker)) else { return false }
        guard outcome.isMade else { return other.saying == .avoid }
        return other.saying == .refer && outcome.survives(other, isUrgent: compiled.isUrgent)
      }
      add(place, from: first)
    }
  }
}

extension Voice {
  /// Whether it could have kept a bound from being met.
  fileprivate func stops(_ bound: Voice) -> Bool {
    guard saying != bound.saying else { return false }
    return bound.saying == .floor
      ? concern < bound.concern && value < bound.value : concern <= bound.concern && value > bound.value
  }
}
