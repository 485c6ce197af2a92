import RegimenModel

/// The modality mix: shares in percent that total 100. All of it is exact: shares are kept as whole numerators over one
/// denominator. Made to be used again and again.
package struct Mix: Sendable {
  /// A modality's share.
  package struct Share: Sendable, Hashable {
    /// Its place in the catalogue.
    package let modality: Int
    package let percent: Int
  }

  /// The shares, in catalogue order.
  package private(set) var shares: [Share] = []
  /// The modalities whose shares were too small, in the order in which they were folded.
  package private(set) var folded: [Int] = []
  /// The floors that were granted.
  private var floors: MixFloors

  /// Whether the floors come to more than 100 in all.
  var exceedsHundred: Bool { floors.exceedHundred }

  private let policy: MixPolicy
  /// The minutes of a week, times 100.
  private var weeklyCentiminutes = 0
  /// The weights and exact shares of those taking part, by modality.
  private var weights: [Int]
  private var exact: [Int]
  private var denominator = 1
  private var rounded: [Int]
  private var isAtFloor: [Bool]
  private var isRoundedUp: [Bool]
  private var participants: [Int] = []

  init(_ compiled: CompiledPack) {
    let count = compiled.elements.modalities.count
    policy = compiled.pack.catalogue.mix
    floors = MixFloors(modalityCount: count)
    weights = Array(repeating: 0, count: count)
    exact = weights
    rounded = weights
    isAtFloor = Array(repeating: false, count: count)
    isRoundedUp = isAtFloor
  }

  /// Whether so many percent were granted to a modality in full.
  func grants(_ percent: Int64, to modality: Int) -> Bool { floors.isGranted(modality, percent: percent) }

  /// Shares out a week.
  ///
  /// - Parameter weeklyHours: with two decimals at the most.
  mutating func settle(_ hearing: borrowing Hearing, _ compiled: CompiledPack, weeklyHours: ExactDecimal) {
    weeklyCentiminutes = Int(weeklyHours.millionths / 10_000) * 60
    shares.removeAll(keepingCapacity: true)
    folded.removeAll(keepingCapacity: true)
    listen(hearing, compiled)
    floors.grant(participants, hearing, compiled)
    shareOut()
  }

  /// Finds who takes part, and with which weight.
  private mutating func listen(_ hearing: borrowing Hearing, _ compiled: CompiledPack) {
    participants.removeAll(keepingCapacity: true)
    for element in compiled.elements.modalities where !hearing[element].isEmpty {
      let modality = element - compiled.elements.modalities.lowerBound
      var weight = 0
      var isAvoided = false
      for place in hearing[element] {
        let voice = hearing.voices[place]
        if voice.saying == .weight { weight += Int(voice.value) }
        if voice.saying == .avoid { isAvoided = true }
      }
      if isAvoided { continue }
      weights[modality] = weight
      participants.append(modality)
    }
  }

  private mutating func shareOut() {
    while !participants.isEmpty {
      makeExact()
      round()
      guard participants.count > 1, let fold = nextFold() else { break }
      folded.append(fold)
      participants.removeAll { $0 == fold }
    }
    for modality in participants { shares.append(Share(modality: modality, percent: rounded[modality])) }
  }

  /// The smallest share under the minimum without a floor, else the smallest that rounding leaves nothing; of equals
  /// the later in the catalogue.
  private func nextFold() -> Int? {
    smallest { isTooSmall($0) && !floors.isGranted($0) } ?? smallest { rounded[$0] == 0 }
  }

  private func smallest(_ isCandidate: (Int) -> Bool) -> Int? {
    var smallest: Int?
    for modality in participants where isCandidate(modality) {
      if let known = smallest, exact[modality] > exact[known] { continue }
      smallest = modality
    }
    return smallest
  }

  private func isTooSmall(_ modality: Int) -> Bool {
    Int128(exact[modality]) * Int128(weeklyCentiminutes) < Int128(policy.minimumMinutes * 10_000) * Int128(denominator)
  }

  /// Share = max(floor, λ · weight) with the one λ that sums to 100.
  private mutating func makeExact() {
    // Without weights the floors are the weights.
    if !participants.contains(where: { weights[$0] > 0 }) {
      for modality in participants { weights[modality] = floors.numerator(modality) }
    }
    for modality in participants { isAtFloor[modality] = weights[modality] == 0 }
    while true {
      var left = 100 * floors.denominator
      var total = 0
      for modality in participants {
        if isAtFloor[modality] { left -= floors.numerator(modality) } else { total += weights[modality] }
      }
      guard total > 0 else {
        denominator = floors.denominator
        for modality in participants { exact[modality] = floors.numerator(modality) }
        return
      }
      var isSettled = true
      for modality in participants where !isAtFloor[modality] {
        guard left * weights[modality] < floors.numerator(modality) * total else { continue }
        isAtFloor[modality] = true
        isSettled = false
      }
      guard isSettled else { continue }
      denominator = floors.denominator * total
      for modality in participants {
        exact[modality] = isAtFloor[modality] ? floors.numerator(modality) * total : left * weights[modality]
      }
      return
    }
  }

  /// Rounds to the step: each down, then the steps left over by the largest remainder, ties by catalogue order.
  private mutating func round() {
    let step = policy.step * denominator
    var left = 100 / policy.step
    for modality in participants {
      rounded[modality] = exact[modality] / step * policy.step
      left -= exact[modality] / step
      isRoundedUp[modality] = false
    }
    while left > 0 {
      var largest: Int?
      for modality in participants where !isRoundedUp[modality] {
        if let known = largest, exact[modality] % step <= exact[known] % step { continue }
        largest = modality
      }
      guard let largest else { return }
      rounded[largest] += policy.step
      isRoundedUp[largest] = true
      left -= 1
    }
  }
}
