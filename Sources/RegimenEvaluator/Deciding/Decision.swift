/// Which rules stand for one assessment, and how surely; made to be used again and again.
package struct Decision: ~Copyable, Sendable {
  /// The truth of every condition.
  private(set) var verdicts: Verdicts
  /// The rules that stand, by name.
  package private(set) var standing: [Int] = []
  /// The rules that do not stand, yet could if more were known; by name.
  package private(set) var open: [Int] = []
  /// The rules whose `when` is proved and that something keeps back; by name.
  package private(set) var keptBack: [Int] = []
  /// The open conditions of rules whose certainty is open.
  private(set) var asked: PlaceSet
  private var stands: ScratchRow<Bool>
  private var certainties: ScratchRow<Truth>
  private(set) var scratch: ConditionTable.Scratch
  /// A rule that counts as if the pack did not have it; -1 for none.
  private var leftOut = -1

  /// A decision on the rules of a pack; nothing stands yet.
  init(_ compiled: CompiledPack) {
    verdicts = Verdicts(count: compiled.table.count)
    stands = ScratchRow(repeating: false, count: compiled.rules.rules.count)
    certainties = ScratchRow(repeating: .refuted, count: compiled.rules.rules.count)
    scratch = ConditionTable.Scratch(compiled.table)
    asked = PlaceSet(count: compiled.table.count)
  }

  /// Whether a rule stands.
  package func stands(_ rule: Int) -> Bool { stands[rule] }

  /// Kleene's truth of: the rule applies, nothing excepts it and nothing overrides it.
  func certainty(_ rule: Int) -> Truth { certainties[rule] }

  /// Decides for an assessment.
  mutating func decide(_ assessment: Cells, _ compiled: CompiledPack) {
    let rules = compiled.rules
    clear(rules)
    compiled.table.judge(assessment, into: &verdicts, scratch: &scratch)
    if leftOut >= 0 { verdicts.refute(leftOut) }
    for rule in verdicts.notRefuted {
      guard rule < rules.ties.count else { break }
      if !rules.ties[rule].hasOverriders { decide(rule, rules) }
    }
    for place in rules.withOverriders.indices {
      let rule = rules.withOverriders[place]
      if verdicts[rule] != .refuted { decide(rule, rules) }
    }
    for rule in verdicts.notRefuted {
      guard rule < rules.ties.count else { break }
      list(rule)
    }
  }

  /// Decides from now on as if the pack did not have a rule; nil to have all of them again.
  mutating func leaveOut(_ rule: Int?) { leftOut = rule ?? -1 }

  /// Whether a rule stands on what is not known.
  package func standsOnAssumption(_ rule: Int) -> Bool { stands[rule] && certainties[rule] != .proved }

  /// Whether a condition is proved.
  package func isProved(_ condition: Int) -> Bool { verdicts[condition] == .proved }

  private mutating func clear(_ rules: RuleSet) {
    for rule in verdicts.notRefuted {
      guard rule < rules.ties.count else { break }
      stands[rule] = false
      certainties[rule] = .refuted
    }
    asked.removeAll()
    standing.removeAll(keepingCapacity: true)
    open.removeAll(keepingCapacity: true)
    keptBack.removeAll(keepingCapacity: true)
  }

  private mutating func decide(_ rule: Int, _ rules: RuleSet) {
    let ties = rules.ties[rule]
    let applies = verdicts[rule]
    var excepted = Truth.refuted
    for condition in ties.unless { excepted = max(excepted, verdicts[condition]) }
    var certainty = min(applies, excepted.negated)
    var isOverridden = false
    for place in ties.overriders {
      let overrider = rules.overriders[place]
      certainty = min(certainty, certainties[overrider].negated)
      isOverridden = isOverridden || stands[overrider]
    }
    certainties[rule] = certainty
    stands[rule] = applies == .proved && excepted != .proved && !isOverridden
    guard certainty == .open else { return }
    if applies == .open { asked.insert(rule) }
    for condition in ties.unless where verdicts[condition] == .open { asked.insert(condition) }
  }

  /// Adds a rule that was decided to the lists it belongs to.
  private mutating func list(_ rule: Int) {
    if stands[rule] { return standing.append(rule) }
    if certainties[rule] == .open { open.append(rule) }
    if verdicts[rule] == .proved { keptBack.append(rule) }
  }
}
