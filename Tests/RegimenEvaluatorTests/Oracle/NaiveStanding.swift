import RegimenModel

/// The section "Standing": how every rule stands, given what is known.
struct NaiveStanding {
  /// How one rule stands.
  struct Verdict {
    let when: Truth
    /// The truth of each condition in `unless`.
    let exceptions: [Truth]
    let stands: Bool
    let certainty: Truth
    /// The overriders that stand, and those that do not but are open; sorted.
    let standingOverriders: [RuleID]
    let openOverriders: [RuleID]

    var isOpen: Bool { !stands && certainty == .open }
    var isOverridden: Bool { when == .proved && !standingOverriders.isEmpty }
    var isHeldBack: Bool { when == .proved && standingOverriders.isEmpty && Truth.any(exceptions) == .proved }

    /// What its account says; nil where the rule has nothing to say.
    var account: RuleAccount.Standing? {
      if stands { return certainty == .proved ? .stands : .assumed }
      if isOverridden || isHeldBack { return .setAside }
      return certainty == .open ? .open : nil
    }
  }

  private(set) var verdicts: [RuleID: Verdict] = [:]
  private let naive: NaivePack
  private let known: Knowledge

  init(_ naive: NaivePack, _ known: Knowledge) {
    self.naive = naive
    self.known = known
    for rule in naive.pack.rules { _ = judge(rule) }
  }

  subscript(_ rule: RuleID) -> Verdict {
    guard let verdict = verdicts[rule] else { preconditionFailure("no rule \(rule)") }
    return verdict
  }

  private mutating func judge(_ rule: Rule) -> Verdict {
    if let verdict = verdicts[rule.id] { return verdict }
    let overriders = naive.overriders(of: rule.id)
    var judged: [(id: RuleID, verdict: Verdict)] = []
    for overrider in overriders { judged.append((overrider.id, judge(overrider))) }
    let when = naive.truth(rule.when, known)
    let exceptions = rule.unless.map { naive.truth($0, known) }
    let verdict = Verdict(
      when: when, exceptions: exceptions,
      stands: when == .proved && Truth.any(exceptions) != .proved && !judged.contains { $0.verdict.stands },
      certainty: Truth.all([when, Truth.any(exceptions).negated] + judged.map(\.verdict.certainty.negated)),
      standingOverriders: judged.filter(\.verdict.stands).map(\.id),
      openOverriders: judged.filter(\.verdict.isOpen).map(\.id))
    verdicts[rule.id] = verdict
    return verdict
  }
}

extension NaivePack {
  /// The rules that override a rule, by name.
  func overriders(of rule: RuleID) -> [Rule] {
    pack.rules.filter { $0.overrides.contains(rule) }.sorted { $0.id < $1.id }
  }

  /// The rules in the order of their accounts: by concern, then by name.
  var rulesInOrder: [Rule] {
    pack.rules.sorted { (rank(of: $0.concern), $0.id.rawValue) < (rank(of: $1.concern), $1.id.rawValue) }
  }
}
