import RegimenModel

/// Numbers for the rules and levels that a plan rests on: those that stand first, in the order in which the plan
/// mentions them, then those set aside, then those that wait for an answer, then those that only lead to a next level.
struct ReasonNumbers {
  /// What stands behind a number.
  enum Reason {
    case rule(RuleAccount)
    case level(LevelAccount)
  }

  /// The reasons with their numbers, in order.
  let reasons: [(number: Int, reason: Reason)]
  private let numbers: [Authority: Int]

  init(plan: Plan) {
    let rules = Dictionary(plan.rules.map { (Authority.rule($0.rule), Reason.rule($0)) }) { first, _ in first }
    let levels = Dictionary(plan.levels.map { (Authority.level($0.level.id), Reason.level($0)) }) { first, _ in first }
    let known = rules.merging(levels) { rule, _ in rule }
    var seen: Set<Authority> = []
    let mentioned = Self.mentions(in: plan).filter { seen.insert($0).inserted }
    let ordered = mentioned.compactMap { authority in known[authority].map { (authority, $0) } }
    let groups = Dictionary(grouping: ordered) { $0.1.group }
    let sorted = groups.keys.sorted().flatMap { groups[$0] ?? [] }
    reasons = sorted.enumerated().map { ($0.offset + 1, $0.element.1) }
    numbers = Dictionary(uniqueKeysWithValues: sorted.enumerated().map { ($0.element.0, $0.offset + 1) })
  }

  /// The number of a reason, or nil where the plan gives no account of it.
  func number(of authority: Authority) -> Int? { numbers[authority] }

  /// Who is behind each line, as the lines come, then everybody else.
  private static func mentions(in plan: Plan) -> [Authority] {
    let statusLines = plan.statusReasons.flatMap(\.authorities)
    let careLines = [plan.care, plan.onceCleared].compactMap(\.self).flatMap(\.authorities)
    let planLines = plan.avoided.flatMap(\.support) + plan.referrals.flatMap(\.support)
    let precautionLines = plan.precautions.flatMap(\.support)
    let others = plan.rules.map { Authority.rule($0.rule) } + plan.levels.map { Authority.level($0.level.id) }
    return statusLines + careLines + planLines + precautionLines + others
  }
}

extension ReasonNumbers.Reason {
  /// Reasons of a lower group are numbered first.
  fileprivate var group: Int {
    switch self {
    case .level: 0
    case .rule(let account):
      switch account.standing {
      case .stands, .assumed: 0
      case .setAside: 1
      case .open: 2
      case .refuted: 3
      }
    }
  }
}

extension Care {
  /// Who is behind the level, the quantities, the mix and the referrals, in this order.
  fileprivate var authorities: [Authority] {
    let quantities = programme?.quantities.flatMap(\.support) ?? []
    let mix = programme?.mix.flatMap(\.support) ?? []
    return level.support + quantities + mix + referrals.flatMap(\.support)
  }
}
