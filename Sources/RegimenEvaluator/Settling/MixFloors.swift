import RegimenModel

/// The floors of the mix as far as they are granted, as whole numerators over one denominator.
struct MixFloors: Sendable {
  /// Whether the floors come to more than 100 in all.
  private(set) var exceedHundred = false
  /// The denominator of all that is granted: 1, unless some floors had to be scaled.
  private(set) var denominator = 1
  private var granted: [Int]
  private var hasGrant: [Bool]
  private var asked: [Int]

  init(modalityCount: Int) {
    granted = Array(repeating: 0, count: modalityCount)
    hasGrant = Array(repeating: false, count: modalityCount)
    asked = granted
  }

  /// The share granted to a modality, in percent, times ``denominator``; 0 where no floor was granted.
  func numerator(_ modality: Int) -> Int { granted[modality] }

  /// Whether a floor of the modality was granted, be it in part.
  func isGranted(_ modality: Int) -> Bool { hasGrant[modality] }

  /// Whether so many percent were granted in full.
  func isGranted(_ modality: Int, percent: Int64) -> Bool { granted[modality] >= Int(percent) * denominator }

  /// Grants the floors of those taking part: all of them where they come to 100 or less.
  ///
  /// Else concern by concern, highest first: the first concern whose raises do not fit gets them scaled by one factor
  /// into what is left; later ones get nothing.
  mutating func grant(_ participants: [Int], _ hearing: borrowing Hearing, _ compiled: CompiledPack) {
    denominator = 1
    for modality in granted.indices { (granted[modality], hasGrant[modality]) = (0, false) }
    ask(participants, hearing, compiled, concern: nil)
    exceedHundred = participants.reduce(0) { $0 + max(0, asked[$1]) } > 100
    guard exceedHundred else {
      for modality in participants where asked[modality] >= 0 {
        (granted[modality], hasGrant[modality]) = (asked[modality], true)
      }
      return
    }
    var left = 100
    for concern in 0..<compiled.pack.header.concerns.count where left > 0 {
      ask(participants, hearing, compiled, concern: concern)
      let raises = participants.reduce(0) { $0 + raise($1) }
      if raises <= left {
        for modality in participants where raise(modality) > 0 { raise(modality, by: raise(modality)) }
        left -= raises
      } else {
        scale(participants, raises, into: left)
        left = 0
      }
    }
  }

  /// Collects the largest floor of each modality, of one concern or of all; -1 where there is none.
  private mutating func ask(
    _ participants: [Int], _ hearing: borrowing Hearing, _ compiled: CompiledPack, concern: Int?
  ) {
    for modality in participants {
      asked[modality] = -1
      for place in hearing[compiled.elements.modalities.lowerBound + modality] {
        let voice = hearing.voices[place]
        guard voice.saying == .floor, concern.map({ $0 == voice.concern }) ?? true else { continue }
        asked[modality] = max(asked[modality], Int(voice.value))
      }
    }
  }

  /// What is asked beyond what is granted.
  private func raise(_ modality: Int) -> Int { max(0, asked[modality] - granted[modality]) }

  private mutating func raise(_ modality: Int, by raise: Int) {
    granted[modality] += raise
    hasGrant[modality] = true
  }

  private mutating func scale(_ participants: [Int], _ raises: Int, into left: Int) {
    denominator = raises
    for modality in participants {
      let raise = raise(modality)
      granted[modality] = granted[modality] * raises + raise * left
      if raise > 0 { hasGrant[modality] = true }
    }
  }
}
