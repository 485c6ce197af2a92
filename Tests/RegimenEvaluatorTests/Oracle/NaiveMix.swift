import RegimenModel

/// The section "Modality mix".
struct NaiveMix {
  /// Whole percents, largest first, then in catalogue order.
  private(set) var shares: [(modality: ModalityID, percent: Int)] = []
  private(set) var folded: [ModalityID] = []
  private(set) var stopped: [Stopped] = []
  /// Each modality that a higher concern asked for and that is avoided, and who is involved.
  private(set) var removed: [(modality: ModalityID, authorities: [Authority])] = []
  /// Who states a floor, where floors exceed 100 in all.
  private(set) var overHundred: [Authority]?

  private let catalogue: Catalogue
  private let said: [Said]
  private let concerns: Int

  init(_ pack: Pack, _ said: [Said], weeklyMinutes: Fraction) {
    catalogue = pack.catalogue
    concerns = pack.header.concerns.count
    self.said = said
    let asked = catalogue.modalities.map(\.id).filter { !asking(for: $0).isEmpty }
    for modality in asked where !avoiding(modality).isEmpty { remove(modality) }
    let takingPart = asked.filter { avoiding($0).isEmpty }
    share(takingPart, floors: grant(takingPart), weeklyMinutes: weeklyMinutes)
  }

  // MARK: What is said

  /// The weights and floors of a modality.
  func asking(for modality: ModalityID) -> [Said] {
    said.filter { weight($0, of: modality) != nil || floor($0, of: modality) != nil }
  }

  private func avoiding(_ modality: ModalityID) -> [Said] { said.filter { $0.content == .avoidModality(modality) } }

  private func weight(_ said: Said, of modality: ModalityID) -> Int? {
    if case .weight(modality, let weight) = said.content { weight } else { nil }
  }

  private func floor(_ said: Said, of modality: ModalityID) -> Int? {
    if case .share(modality, let percent) = said.content { percent } else { nil }
  }

  private mutating func remove(_ modality: ModalityID) {
    let avoids = avoiding(modality)
    let asks = asking(for: modality)
    stopped += asks.inOrder.map { Stopped(said: $0, boundBy: avoids.authorities) }
    let higher = asks.filter { ask in avoids.allSatisfy { ask.concern < $0.concern } }
    if !higher.isEmpty { removed.append((modality, (avoids + higher).authorities)) }
  }

  // MARK: Step 1

  /// The floors that are granted; where they are not granted in full, says so.
  private mutating func grant(_ modalities: [ModalityID]) -> [ModalityID: Fraction] {
    func largestFloor(_ modality: ModalityID, _ isHeard: (Said) -> Bool) -> Fraction {
      Fraction(said.filter(isHeard).compactMap { floor($0, of: modality) }.max() ?? 0)
    }
    let wanted = Dictionary(uniqueKeysWithValues: modalities.map { ($0, largestFloor($0) { _ in true }) })
    guard Array(wanted.values).total > Fraction(100) else { return wanted }
    let stating = modalities.flatMap { modality in said.filter { floor($0, of: modality) != nil } }
    overHundred = stating.authorities

    var granted = wanted.mapValues { _ in Fraction.zero }
    for concern in 0..<concerns {
      let raises = modalities.map { modality -> Fraction in
        let asked = largestFloor(modality) { $0.concern == concern }
        return max(.zero, asked - granted[modality, default: .zero])
      }
      let left = Fraction(100) - Array(granted.values).total
      let fits = raises.total <= left
      let factor = fits ? Fraction(1) : left / raises.total
      for (modality, raise) in zip(modalities, raises) {
        granted[modality, default: .zero] = (granted[modality] ?? .zero) + raise * factor
      }
      if !fits { break }
    }
    for modality in modalities {
      for said in asking(for: modality).inOrder {
        guard let floor = floor(said, of: modality), Fraction(floor) > granted[modality, default: .zero] else {
          continue
        }
        let others = modalities.filter { $0 != modality }.flatMap { other in
          stating.filter { self.floor($0, of: other) != nil && $0.concern <= said.concern }
        }
        stopped.append(Stopped(said: said, boundBy: others.authorities))
      }
    }
    return granted
  }

  // MARK: Steps 2 to 5

  private mutating func share(_ modalities: [ModalityID], floors: [ModalityID: Fraction], weeklyMinutes: Fraction) {
    var takingPart = modalities
    while !takingPart.isEmpty {
      let exact = exactShares(takingPart, floors)
      let percents = rounded(exact)
      let tooSmall = takingPart.indices.filter {
        exact[$0] / Fraction(100) * weeklyMinutes < Fraction(catalogue.mix.minimumMinutes)
          && floors[takingPart[$0], default: .zero] == .zero
      }
      let nothing = takingPart.indices.filter { percents[$0] == 0 }
      let candidates = tooSmall.isEmpty ? nothing : tooSmall
      guard takingPart.count > 1, let smallest = candidates.map({ exact[$0] }).min(),
        let index = candidates.last(where: { exact[$0] == smallest })
      else {
        let catalogueOrder = Array(zip(takingPart, percents).enumerated())
        shares = catalogueOrder.sorted { (-$0.element.1, $0.offset) < (-$1.element.1, $1.offset) }.map(\.element)
        break
      }
      folded.append(takingPart.remove(at: index))
    }
    folded = catalogue.modalities.map(\.id).filter(folded.contains)
  }

  /// max(floor, λ · weight) with the λ that makes 100.
  private func exactShares(_ modalities: [ModalityID], _ floors: [ModalityID: Fraction]) -> [Fraction] {
    let floors = modalities.map { floors[$0, default: .zero] }
    let stated = modalities.map { modality in Fraction(said.compactMap { weight($0, of: modality) }.reduce(0, +)) }
    let weights = stated.total == .zero ? floors : stated
    guard floors.total < Fraction(100) else { return floors }
    func shares(_ factor: Fraction) -> [Fraction] { zip(floors, weights).map { max($0, factor * $1) } }
    // The sum rises with λ along straight lines, which bend where a weight overtakes its floor: find the last bend
    // that is not past 100 and go on from there.
    let bends = zip(floors, weights).filter { $1 > .zero }.map { $0 / $1 }
    guard let bend = bends.filter({ shares($0).total <= Fraction(100) }).max() else {
      preconditionFailure("floors below 100 leave room for some weight")
    }
    let rising = zip(floors, weights).filter { $1 > .zero && $0 <= bend * $1 }.map(\.1).total
    let resting = zip(floors, weights).filter { $1 == .zero || $0 > bend * $1 }.map(\.0).total
    return shares((Fraction(100) - resting) / rising)
  }

  /// Largest remainders, in steps.
  private func rounded(_ exact: [Fraction]) -> [Int] {
    let steps = exact.map { $0 / Fraction(catalogue.mix.step) }
    var whole = steps.map(\.roundedDown)
    let remainders = zip(steps, whole).map { $0 - Fraction($1) }
    let byRemainder = exact.indices.sorted { (remainders[$1], $0) < (remainders[$0], $1) }
    let left = 100 / catalogue.mix.step - whole.reduce(0, +)
    for index in byRemainder.prefix(left) { whole[index] += 1 }
    return whole.map { $0 * catalogue.mix.step }
  }
}
