import RegimenEvaluator
import RegimenModel

extension Scenario {
  /// True where the plan fulfils an expectation; of shares of the mix only as far as they are encoded.
  func meets(_ expectation: PlanExpectation) -> Literal {
    circuit.all(expectation.requirements.map { meets($0.content, .now) })
  }

  private func meets(_ requirement: PlanExpectation.Content, _ time: PlanTime) -> Literal {
    switch requirement {
    case .status(let statuses): circuit.any(statuses.map { isStatus($0) })
    case .statusExcludes(let statuses): !circuit.any(statuses.map { isStatus($0) })
    case .level(let levels): circuit.any(levels.map { level in level.map { shows($0, time) } ?? !hasCare(time) })
    case .levelBetween(let least, let most): circuit.any(ranks(least, most).map { shows(rank: $0, time) })
    case .bridge(let bridges):
      circuit.any(
        compiled.levels.indices.filter { bridges.contains(bridge(of: $0)) }.map { shows(rank: $0, time) }
          + (bridges.contains(nil) ? [!hasCare(time)] : []))
    case .bridgeBetween(let least, let most):
      circuit.any(
        compiled.levels.indices.filter {
          bridge(of: $0).map { Set(levelIDs(ranks(least, most))).contains($0) } ?? false
        }
        .map { shows(rank: $0, time) })
    case .figure(let figure, let least, let most): lies(figure, least, most, time)
    case .share(let modality, let least, let most):
      meets(modality) {
        circuit.all(hasShare($0, atLeast: least ?? 0, time), !hasShare($0, atLeast: (most ?? 100) + 1, time))
      }
    case .includesModality(let modality): meets(modality) { hasShare($0, atLeast: 1, time) }
    case .excludesModality(let modality): meets(modality) { !hasShare($0, atLeast: 1, time) }
    case .referralExactly(let referral, let urgency):
      meets(referral) { referral in
        let rank = compiled.rank(of: urgency) ?? 0
        return circuit.all(
          isMade(referral, noLaterThan: rank, time),
          rank == 0 ? circuit.yes : !isMade(referral, noLaterThan: rank - 1, time))
      }
    case .referralNoLater(let referral, than: let urgency):
      meets(referral) { isMade($0, noLaterThan: compiled.rank(of: urgency) ?? 0, time) }
    case .includesReferral(let referral): meets(referral) { isMade($0, time) }
    case .excludesReferral(let referral): meets(referral) { !isMade($0, time) }
    case .noReferrals(besides: let named):
      circuit.all(
        compiled.pack.catalogue.referrals.filter { !named.contains($0.id) }.map { referral in
          meets(referral.id) { !isMade($0, time) }
        })
    case .includesPrecaution(let precaution): isTaken(precaution)
    case .excludesPrecaution(let precaution): !isTaken(precaution)
    case .precautions(exactly: let precautions):
      circuit.all(
        compiled.pack.catalogue.precautions.map { precautions.contains($0.id) ? isTaken($0.id) : !isTaken($0.id) })
    case .onceCleared(let requirement):
      // What would follow a hold is followed by nothing more.
      time == .now ? circuit.all(hasCare(.onceCleared), meets(requirement, .onceCleared)) : circuit.no
    }
  }

  // MARK: Levels

  private func levelIDs(_ ranks: Range<Int>) -> [LevelID] { ranks.map { compiled.levels[$0].level.id } }

  private func ranks(_ least: LevelID?, _ most: LevelID?) -> Range<Int> {
    let first = least.flatMap { compiled.rank(of: $0) } ?? 0
    let last = most.flatMap { compiled.rank(of: $0) } ?? compiled.levels.count - 1
    return first..<max(first, last + 1)
  }

  private func bridge(of rank: Int) -> LevelID? { compiled.levels[rank].bridge.map { compiled.levels[$0].level.id } }

  private func shows(_ level: LevelID, _ time: PlanTime) -> Literal {
    compiled.rank(of: level).map { shows(rank: $0, time) } ?? circuit.no
  }

  private func shows(rank: Int, _ time: PlanTime) -> Literal { circuit.all(hasCare(time), isLevel(rank)) }

  // MARK: Figures

  private func lies(
    _ figure: PlanExpectation.Figure, _ least: ExactDecimal?, _ most: ExactDecimal?, _ time: PlanTime
  ) -> Literal {
    let least = least?.millionths ?? .min
    let most = most?.millionths ?? .max
    switch figure {
    case .weeklyHours:
      let above = weeklyHours.first { $0 > most }.map { hasWeeklyHours(atLeast: $0) } ?? circuit.no
      let reaches = weeklyHours.first { $0 >= least }.map { hasWeeklyHours(atLeast: $0) } ?? circuit.no
      return circuit.all(hasCare(time), isDelivered, reaches, !above)
    case .quantity(let quantity):
      let literals = self.quantity(Elements.of(quantity))
      let isWeeks = quantity == .weeks
      let reaches = literals.isAtLeast(least, isWeeks ? literals.low : literals.value) ?? circuit.no
      let above = literals.isAbove(most, isWeeks ? literals.high : literals.value) ?? circuit.no
      return circuit.all(hasCare(time), literals.isPresent, reaches, !above)
    }
  }

  // MARK: Offers

  private func meets(_ modality: ModalityID, _ literal: (Int) -> Literal) -> Literal {
    compiled.element(of: modality).map(literal) ?? circuit.no
  }

  private func hasShare(_ modality: Int, atLeast percent: Int, _ time: PlanTime) -> Literal {
    percent <= 0 ? circuit.yes : circuit.all(hasCare(time), hasShare(modality, atLeast: percent))
  }

  private func meets(_ referral: ReferralID, _ literal: (Int) -> Literal) -> Literal {
    compiled.element(of: referral).map(literal) ?? circuit.no
  }

  private func isMade(_ referral: Int, _ time: PlanTime) -> Literal {
    circuit.any(referrals(referral, time).map(\.isMade))
  }

  private func isMade(_ referral: Int, noLaterThan urgency: Int, _ time: PlanTime) -> Literal {
    circuit.any(referrals(referral, time).map { $0.noLater[urgency] })
  }

  /// What becomes of a referral in the plan; once it is cleared also with what the level then says.
  private func referrals(_ referral: Int, _ time: PlanTime) -> [ReferralLiterals] {
    [self.referral(referral)] + (time == .now ? [] : [self.referral(referral, isPlansOwn: false)])
  }

  private func isTaken(_ precaution: PrecautionID) -> Literal {
    compiled.element(of: precaution).map { isTaken($0) } ?? circuit.no
  }
}

/// When a plan is looked at.
private enum PlanTime {
  /// As it is.
  case now
  /// As it would be after its hold.
  case onceCleared
}

extension Scenario {
  /// True where the plan recommends care, or would once it is cleared.
  private func hasCare(_ time: PlanTime) -> Literal {
    switch time {
    case .now: recommendsCare
    case .onceCleared: keepsCareBack
    }
  }
}

extension QuantityLiterals {
  /// The literal of a row of the values that tells whether it is so much or more; nil where no value is.
  func isAtLeast(_ value: Int64, _ row: [Literal]) -> Literal? { values.firstIndex { $0 >= value }.map { row[$0] } }

  /// The literal of a row of the values that tells whether it is more; nil where no value is.
  func isAbove(_ value: Int64, _ row: [Literal]) -> Literal? { values.firstIndex { $0 > value }.map { row[$0] } }
}
