import RegimenDiagnostics
import RegimenModel

/// Makes guarantees of every form, kept by some packs and broken by others.
struct GuaranteeGenerator {
  let catalogue: Catalogue
  let conditions: ConditionGenerator
  let urgencies: [UrgencyID]

  private static let place = SourceRange.whole("guarantees.yaml")

  func guarantee(_ number: Int, _ random: inout RandomSource) -> Guarantee {
    Guarantee(
      id: GuaranteeID(rawValue: "promise-\(number)"), title: "Promise \(number)", promise: promise(&random),
      place: Self.place)
  }

  /// A promise on what would follow a hold: of plans that something would follow, or of any.
  func guaranteeOnceCleared(_ number: Int, _ random: inout RandomSource) -> Guarantee {
    let anyLevel = PlanExpectation.Content.levelBetween(atLeast: nil, atMost: nil)
    let wherePlan = random.chance(80) ? onceCleared(anyLevel) : random.chance(50) ? expectation(&random) : nil
    let content = random.chance(50) ? lightContent(&random) : content(&random)
    return Guarantee(
      id: GuaranteeID(rawValue: "promise-\(number)"), title: "Promise \(number)",
      promise: .plan(
        whenever: random.chance(60) ? .always : conditions.condition(&random), wherePlan: wherePlan,
        plan: onceCleared(content)),
      place: Self.place)
  }

  private func onceCleared(_ content: PlanExpectation.Content) -> PlanExpectation {
    PlanExpectation([.init(.onceCleared(content), place: Self.place)])
  }

  /// What many plans fulfil.
  private func lightContent(_ random: inout RandomSource) -> PlanExpectation.Content {
    switch random.int(0...6) {
    case 0: .levelBetween(atLeast: random.pick(catalogue.levels.map(\.id)), atMost: nil)
    case 1: .share(modality(&random), atLeast: nil, atMost: random.int(50...100))
    case 2: .excludesModality(modality(&random))
    case 3: .excludesReferral(referral(&random))
    case 4: .includesReferral(referral(&random))
    case 5: noReferrals(&random)
    default: .bridge(oneOf: [nil])
    }
  }

  private func promise(_ random: inout RandomSource) -> Guarantee.Promise {
    let rising = conditions.vocabulary.facts.filter { fact in
      if case .choice = fact.type { false } else { true }
    }
    if !rising.isEmpty, random.chance(40) {
      return .neverFalls(
        asRises: random.some(random.int(1...3), of: rising.map(\.name)),
        elements: (0..<random.int(1...2)).map { _ in element(&random) })
    }
    return .plan(
      whenever: random.chance(40) ? .always : conditions.condition(&random),
      wherePlan: random.chance(40) ? expectation(&random) : nil, plan: expectation(&random))
  }

  private func element(_ random: inout RandomSource) -> PlanElement {
    switch random.int(0...9) {
    case 0: .status
    case 1...2: .level
    case 3...4: .quantity(random.pick(Quantity.allCases))
    case 5: .weeklyHours
    case 6...7: .modality(modality(&random))
    case 8: .referral(referral(&random))
    default: .precaution(precaution(&random))
    }
  }

  private func expectation(_ random: inout RandomSource) -> PlanExpectation {
    PlanExpectation((0..<random.int(1...2)).map { _ in .init(content(&random), place: Self.place) })
  }

  private func content(_ random: inout RandomSource) -> PlanExpectation.Content {
    switch random.int(0...20) {
    case 0: .status(oneOf: statuses(&random))
    case 1...2: .statusExcludes(statuses(&random))
    case 3: .level(oneOf: levels(&random))
    case 4: .levelBetween(atLeast: levels(&random).first ?? nil, atMost: levels(&random).first ?? nil)
    case 5: .bridge(oneOf: levels(&random))
    case 6: .bridgeBetween(atLeast: levels(&random).first ?? nil, atMost: levels(&random).first ?? nil)
    case 7...8: figure(&random)
    case 9...10: .share(modality(&random), atLeast: random.int(0...60), atMost: nil)
    case 11...12: .share(modality(&random), atLeast: nil, atMost: random.int(10...100))
    case 13: .includesModality(modality(&random))
    case 14: .excludesModality(modality(&random))
    case 15: .referralExactly(referral(&random), random.pick(urgencies))
    case 16: .referralNoLater(referral(&random), than: random.pick(urgencies))
    case 17: random.chance(50) ? .includesReferral(referral(&random)) : .excludesReferral(referral(&random))
    case 18:
      random.chance(50) ? .includesPrecaution(precaution(&random)) : .excludesPrecaution(precaution(&random))
    case 19: noReferrals(&random)
    default: .precautions(exactly: random.some(random.int(0...2), of: catalogue.precautions.map(\.id)))
    }
  }

  private func noReferrals(_ random: inout RandomSource) -> PlanExpectation.Content {
    let referrals = catalogue.referrals.map(\.id)
    return .noReferrals(besides: Set(random.some(random.int(0...referrals.count), of: referrals)))
  }

  private func figure(_ random: inout RandomSource) -> PlanExpectation.Content {
    let isHours = random.chance(25)
    let figure: PlanExpectation.Figure = isHours ? .weeklyHours : .quantity(random.pick(Quantity.allCases))
    let least = ExactDecimal(random.int(0...8))
    let most = ExactDecimal(random.int(2...30))
    return random.chance(50)
      ? .figure(figure, atLeast: least, atMost: nil) : .figure(figure, atLeast: nil, atMost: most)
  }

  private func statuses(_ random: inout RandomSource) -> [PlanStatus] {
    random.some(random.int(1...4), of: PlanStatus.allCases)
  }

  /// Some levels, or none among them.
  private func levels(_ random: inout RandomSource) -> [LevelID?] {
    random.some(random.int(1...3), of: [nil] + catalogue.levels.map { Optional($0.id) })
  }

  private func modality(_ random: inout RandomSource) -> ModalityID { random.pick(catalogue.modalities.map(\.id)) }
  private func referral(_ random: inout RandomSource) -> ReferralID { random.pick(catalogue.referrals.map(\.id)) }
  private func precaution(_ random: inout RandomSource) -> PrecautionID { random.pick(catalogue.precautions.map(\.id)) }
}
