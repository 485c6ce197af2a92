import RegimenModel

/// The ways to alter what a rule or a level says in one place.
struct StatementAlterations: Sendable {
  private let wording: Wording
  private let levels: [LevelID]
  private let urgencies: [UrgencyID]
  private let step: Int

  init(_ pack: Pack) {
    wording = Wording(pack)
    levels = pack.catalogue.levels.map(\.id)
    urgencies = pack.header.urgencies.map(\.id)
    step = pack.catalogue.mix.step
  }

  func alterations(of statements: [Statement]) -> [Alteration<[Statement]>] {
    statements.indices.flatMap { place -> [Alteration<[Statement]>] in
      let statement = statements[place]
      let words = wording.text(statement.content)
      let dropped = Alteration(
        .statement, "'\(words)' is left out", at: statement.place, statements.removing(place))
      let altered = others(statement.content).map { kind, content in
        Alteration(
          kind, "'\(words)' becomes '\(wording.text(content))'", at: statement.place,
          statements.replacing(place, with: Statement(content, place: statement.place)))
      }
      return [dropped] + altered
    }
  }

  /// What could be said in its place.
  private func others(_ content: Statement.Content) -> [(MutationOperator, Statement.Content)] {
    switch content {
    case .levelAtLeast(.level(let level)):
      levels.neighbours(of: level).map { (.level, .levelAtLeast(.level($0))) }
    case .levelAtMost(.level(let level)): levels.neighbours(of: level).map { (.level, .levelAtMost(.level($0))) }
    case .atLeast(let quantity, let value):
      quantity.neighbours(of: value).map { (.bound, .atLeast(quantity, $0)) }
    case .atMost(let quantity, let value): quantity.neighbours(of: value).map { (.bound, .atMost(quantity, $0)) }
    case .weight(let modality, let weight):
      [weight * 2, weight / 2].filter { (1...100).contains($0) }.map { (.weight, .weight(modality, $0)) }
    case .share(let modality, let share):
      [share - step, share + step].filter { (1...100).contains($0) }.map { (.share, .share(modality, atLeast: $0)) }
    case .refer(let referral, let urgency):
      urgencies.neighbours(of: urgency).map { (.urgency, .refer(referral, $0)) }
    case .hold: [(.statement, .review)]
    case .review: [(.statement, .hold)]
    case .levelAtLeast(.fact), .levelAtMost(.fact), .avoidModality, .avoidReferral, .precaution: []
    }
  }
}

extension Quantity {
  /// The values one step below and above that a plan can have; hours go by half hours.
  func neighbours(of value: ExactDecimal) -> [ExactDecimal] {
    let step: Int64 = self == .hoursPerDay ? 500_000 : 1_000_000
    let values = [value.millionths - step, value.millionths + step].map(ExactDecimal.init(millionths:))
    return values.filter { $0 >= .zero }
  }
}

extension Array where Element: Equatable {
  /// The elements beside one.
  func neighbours(of element: Element) -> [Element] {
    guard let place = firstIndex(of: element) else { return [] }
    return [place - 1, place + 1].filter(indices.contains).map { self[$0] }
  }
}
