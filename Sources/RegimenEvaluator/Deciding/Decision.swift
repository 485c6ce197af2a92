/// Which rules stand for one assessment, and how surely; made to be used again and again.
struct Decision {
  /// The truth of every condition.
  private(set) var verdicts: Verdicts
  /// The rules that stand, by their place, overriders first.
  private(set) var standing: [Int] = []
  /// The rules that do not stand, yet could if more were known.
  private(set) var open: [Int] = []
  /// The rules whose `when` is proved and that something keeps back.
  private(set) var keptBack: [Int] = []
  private var stands: [Bool]
  private var certainties: [Truth]

  /// A decision on the rules of a pack; nothing stands yet.
  init(_ compiled: CompiledPack) {
    verdicts = Verdicts(count: compiled.table.count)
    stands = Array(repeating: false, count: compiled.rules.entries.count)
    certainties = Array(repeating: .refuted, count: compiled.rules.entries.count)
  }

  /// Whether a rule stands.
  func stands(_ rule: Int) -> Bool { stands[rule] }

  /// Kleene's truth of: the rule applies, nothing excepts it and nothing overrides it.
  func certainty(_ rule: Int) -> Truth { certainties[rule] }

  /// Decides for an assessment.
  mutating func decide(_ assessment: borrowing Cells, _ compiled: borrowing CompiledPack) {
    clear()
    compiled.table.judge(assessment, into: &verdicts)
    for condition in verdicts.notRefuted where condition >= compiled.rules.firstWhen {
      decide(rule: condition - compiled.rules.firstWhen, compiled.rules)
    }
  }

  private mutating func clear() {
    for rule in standing { (stands[rule], certainties[rule]) = (false, .refuted) }
    for rule in open { certainties[rule] = .refuted }
    standing.removeAll(keepingCapacity: true)
    open.removeAll(keepingCapacity: true)
    keptBack.removeAll(keepingCapacity: true)
  }

  private mutating func decide(rule: Int, _ rules: borrowing RuleSet) {
    let applies = verdicts[rules.firstWhen + rule]
    let unless = rules.entries[rule].unless
    var excepted = Truth.refuted
    for condition in unless { excepted = max(excepted, verdicts[condition]) }
    var certainty = min(applies, excepted.negated)
    var isOverridden = false
    for overrider in rules.entries[rule].overriders {
      certainty = min(certainty, certainties[overrider].negated)
      isOverridden = isOverridden || stands[overrider]
    }
    certainties[rule] = certainty
    if applies == .proved, excepted != .proved, !isOverridden {
      stands[rule] = true
      standing.append(rule)
      return
    }
    if certainty == .open { open.append(rule) }
    if applies == .proved { keptBack.append(rule) }
  }
}
