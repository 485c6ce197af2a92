/// Which rules stand for one assessment, and how surely; made to be used again and again.
package struct Decision: ~Copyable, Sendable {
  /// The truth of every condition.
  private(set) var verdicts: Verdicts
  /// The open conditions of rules whose certainty is open.
  private(set) var asked: PlaceSet
  private(set) var scratch: ConditionTable.Scratch
  /// A rule that counts as if the pack did not have it; -1 for none.
  private var leftOut = -1
  private var standingRules: PlaceSet
  private var uncertainRules: PlaceSet
  private var openRules: PlaceSet
  private var keptBackRules: PlaceSet

  /// A decision on the rules of a pack; nothing stands yet.
  init(_ compiled: CompiledPack) {
    let count = compiled.rules.rules.count
    verdicts = Verdicts(compiled.table)
    asked = PlaceSet(count: compiled.table.count)
    scratch = ConditionTable.Scratch(compiled.table)
    standingRules = PlaceSet(count: count)
    uncertainRules = PlaceSet(count: count)
    openRules = PlaceSet(count: count)
    keptBackRules = PlaceSet(count: count)
  }

  /// The rules that stand, by name.
  package var standing: PlaceList { standingRules.list }
  /// The rules that do not stand, yet could if more were known; by name.
  package var open: PlaceList { openRules.list }
  /// The rules whose `when` is proved and that something keeps back; by name.
  package var keptBack: PlaceList { keptBackRules.list }

  /// Calls a function for each rule that stands, is open or is kept back, and is also among the bits of a set; by name.
  @inline(__always)
  func forEachMentioned(within bits: FixedRow<UInt64>, _ body: (Int) -> Void) {
    for word in bits.indices {
      var rest = bits[word] & (standingRules[word: word] | openRules[word: word] | keptBackRules[word: word])
      while rest != 0 {
        body(word * 64 + rest.trailingZeroBitCount)
        rest &= rest - 1
      }
    }
  }

  /// Whether a rule stands.
  package func stands(_ rule: Int) -> Bool { standingRules.contains(rule) }

  /// Kleene's truth of: the rule applies, nothing excepts it and nothing overrides it.
  func certainty(_ rule: Int) -> Truth {
    if uncertainRules.contains(rule) { return .open }
    return standingRules.contains(rule) ? .proved : .refuted
  }

  /// Decides for an assessment.
  mutating func decide(_ assessment: Cells, _ compiled: CompiledPack) {
    let rules = compiled.rules
    compiled.table.judge(assessment, into: &verdicts, scratch: &scratch)
    if leftOut >= 0 { verdicts.refute(leftOut) }
    // Most rules are what their `when` is.
    standingRules.copyFirst(of: verdicts.proved, count: rules.rules.count)
    uncertainRules.copyFirst(of: verdicts.possible, count: rules.rules.count)
    uncertainRules.subtract(verdicts.proved)
    asked.removeAll()
    asked.formUnion(uncertainRules)
    for place in rules.tied.indices {
      let rule = rules.tied[place]
      if verdicts.possible.contains(rule) { untie(rule, rules) }
    }
    openRules.copyFirst(of: uncertainRules, count: rules.rules.count)
    openRules.subtract(standingRules)
    keptBackRules.copyFirst(of: verdicts.proved, count: rules.rules.count)
    keptBackRules.subtract(standingRules)
  }

  /// Decides from now on as if the pack did not have a rule; nil to have all of them again.
  mutating func leaveOut(_ rule: Int?) { leftOut = rule ?? -1 }

  /// Whether a rule stands on what is not known.
  package func standsOnAssumption(_ rule: Int) -> Bool { stands(rule) && certainty(rule) != .proved }

  /// Whether a condition is proved.
  package func isProved(_ condition: Int) -> Bool { verdicts[condition] == .proved }

  /// Decides a rule that others override, or that has exceptions.
  private mutating func untie(_ rule: Int, _ rules: RuleSet) {
    let ties = rules.ties[rule]
    var excepted = Truth.refuted
    for condition in ties.unless { excepted = max(excepted, verdicts[condition]) }
    var certainty = min(verdicts[rule], excepted.negated)
    var isOverridden = false
    for place in ties.overriders {
      let overrider = rules.overriders[place]
      certainty = min(certainty, self.certainty(overrider).negated)
      isOverridden = isOverridden || stands(overrider)
    }
    if excepted == .proved || isOverridden { standingRules.remove(rule) }
    guard certainty == .open else {
      uncertainRules.remove(rule)
      asked.remove(rule)
      return
    }
    uncertainRules.insert(rule)
    for condition in ties.unless where verdicts[condition] == .open { asked.insert(condition) }
  }
}
