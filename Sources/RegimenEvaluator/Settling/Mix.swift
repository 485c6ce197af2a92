import RegimenModel

/// The modality mix: shares in percent that total 100.
struct Mix: Hashable {
  /// A modality's share.
  struct Share: Hashable {
    let modality: Int
    let percent: Int
  }

  /// The shares, in catalogue order.
  private(set) var shares: [Share] = []
  /// The modalities whose shares were too small, in the order in which they were folded.
  private(set) var folded: [Int] = []
  /// The floors that were granted.
  let floors: MixFloors

  private let policy: MixPolicy
  private let weights: [Int: Int]
  /// The minutes of a week, times 100.
  private let weeklyCentiminutes: Int

  /// Shares out a week.
  ///
  /// - Parameter weeklyHours: with two decimals at the most.
  init(_ request: MixRequest, weeklyHours: ExactDecimal, policy: MixPolicy) {
    floors = MixFloors(request)
    self.policy = policy
    weights = Dictionary(uniqueKeysWithValues: request.participants.map { ($0, request.entries[$0].weight) })
    weeklyCentiminutes = Int(weeklyHours.millionths / 10_000) * 60
    settle(request.participants)
  }

  private mutating func settle(_ all: [Int]) {
    var participants = all
    while !participants.isEmpty {
      let exact = exactShares(participants)
      let rounded = rounded(exact, participants)
      let tooSmall = participants.filter { isTooSmall(exact[$0] ?? .zero) && floors.granted[$0] == nil }
      let vanished = participants.filter { rounded[$0] == 0 }
      let candidates = tooSmall.isEmpty ? vanished : tooSmall
      guard participants.count > 1, let fold = smallest(of: candidates, exact) else {
        shares = participants.map { Share(modality: $0, percent: rounded[$0] ?? 0) }
        return
      }
      folded.append(fold)
      participants.removeAll { $0 == fold }
    }
  }

  /// The smallest of some modalities by exact share; of equals the later in the catalogue.
  private func smallest(of modalities: [Int], _ exact: [Int: Ratio]) -> Int? {
    modalities.reversed().min { (exact[$0] ?? .zero) < (exact[$1] ?? .zero) }
  }

  private func isTooSmall(_ share: Ratio) -> Bool {
    share.numerator * weeklyCentiminutes < policy.minimumMinutes * 100 * 100 * share.denominator
  }

  /// Share = max(floor, λ · weight) with the one λ that sums to 100.
  private func exactShares(_ participants: [Int]) -> [Int: Ratio] {
    let floor = Dictionary(uniqueKeysWithValues: participants.map { ($0, floors.granted[$0] ?? .zero) })
    let hasWeights = participants.contains { (weights[$0] ?? 0) > 0 }
    let weight = hasWeights ? participants.reduce(into: [:]) { $0[$1] = Ratio(weights[$1] ?? 0) } : floor
    var atFloor = Set(participants.filter { weight[$0] == .zero })
    while true {
      let weighted = participants.filter { !atFloor.contains($0) }
      let left = Ratio(100) - atFloor.map { floor[$0] ?? .zero }.sum
      let total = weighted.map { weight[$0] ?? .zero }.sum
      guard total > .zero else { return floor }
      let pinned = weighted.filter { left * (weight[$0] ?? .zero) / total < floor[$0] ?? .zero }
      if pinned.isEmpty {
        return floor.merging(weighted.map { ($0, left * (weight[$0] ?? .zero) / total) }) { _, share in share }
      }
      atFloor.formUnion(pinned)
    }
  }

  /// Rounds to the step: each down, then the steps left over by the largest remainder, ties by catalogue order.
  private func rounded(_ exact: [Int: Ratio], _ participants: [Int]) -> [Int: Int] {
    let steps = participants.map { (exact[$0] ?? .zero) / Ratio(policy.step) }
    var result = steps.map(\.roundedDown)
    let left = 100 / policy.step - result.reduce(0, +)
    let byRemainder = participants.indices.sorted {
      let (first, second) = (steps[$0] - Ratio(result[$0]), steps[$1] - Ratio(result[$1]))
      return first == second ? $0 < $1 : first > second
    }
    for index in byRemainder.prefix(max(0, left)) { result[index] += 1 }
    return Dictionary(uniqueKeysWithValues: zip(participants, result.map { $0 * policy.step }))
  }
}
