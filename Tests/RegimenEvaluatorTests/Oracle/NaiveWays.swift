import RegimenModel

/// The section "Next levels", as far as it is about ways.
struct NaiveWays {
  /// A person as they would be on a way: what is then known, the facts that stay, and the lines that stay proved.
  struct Person {
    var known: Knowledge
    var staying: Set<FactName> = []
    var lines: [(fact: FactName, condition: NormalCondition)] = []

    func speaks(of fact: FactName) -> Bool { staying.contains(fact) || lines.contains { $0.fact == fact } }
  }

  /// A line that a condition lacks, in words, with its facts.
  struct Criterion {
    let text: String
    let facts: [FactName]
    let isOfNamedFact: Bool
  }

  /// What the person comes to.
  private struct Course {
    var person: Person
    var rule: Rule?
    var criteria: [Criterion] = []
    var ended: [(rule: RuleID, criteria: [Criterion])] = []
    var sketch: NaiveSketch

    var size: Int { criteria.count + ended.flatMap(\.criteria).count }
  }

  let naive: NaivePack
  let assessment: Assessment
  let sketch: NaiveSketch
  let settled: Level

  // MARK: Meeting conditions

  /// A person for whom a condition is proved, and its criteria in words; nil where it cannot be met.
  func met(
    _ condition: NormalCondition, _ person: Person, before: Knowledge?
  ) -> (person: Person, criteria: [Criterion])? {
    switch condition {
    case .all(let parts):
      var (after, criteria) = (person, [Criterion]())
      for part in parts {
        guard let next = met(part, after, before: before) else { return nil }
        after = next.person
        criteria += next.criteria
      }
      return (after, criteria)
    case .any(let parts):
      let all = parts.compactMap { met($0, person, before: before) }
      let fewest = all.map(\.criteria.count).min()
      return all.first { $0.criteria.count == fewest }
    case .fact(let line, let isNegated):
      guard
        var next = meetLine(
          condition,
          Criterion(
            text: naive.wording.text(line, isNegated: isNegated), facts: [line.fact],
            isOfNamedFact: !isNumber(line.fact)),
          person,
          before,
          meeting: {
            answered(line, condition, person)
          })
      else { return nil }
      next.person.lines.append((line.fact, condition))
      return next
    case .count(let test, let isNegated):
      guard
        var next = meetLine(
          condition,
          Criterion(text: naive.wording.text(test, isNegated: isNegated), facts: test.members, isOfNamedFact: false),
          person,
          before,
          meeting: {
            counted(test, isNegated: isNegated, condition, person)
          })
      else { return nil }
      next.person.staying.formUnion(test.members)
      return next
    }
  }

  private func meetLine(
    _ line: NormalCondition, _ criterion: Criterion, _ person: Person, _ before: Knowledge?, meeting: () -> Knowledge?
  ) -> (person: Person, criteria: [Criterion])? {
    let isMet = naive.kleene(line, person.known) == .proved
    guard let known = isMet ? person.known : meeting() else { return nil }
    let wasMet = before.map { naive.kleene(line, $0) == .proved } ?? true
    var after = person
    after.known = known
    return (after, isMet && wasMet ? [] : [criterion])
  }

  private func answered(_ line: FactTest, _ condition: NormalCondition, _ person: Person) -> Knowledge? {
    guard !person.staying.contains(line.fact) else { return nil }
    let wanted = [condition] + person.lines.filter { $0.fact == line.fact }.map(\.condition)
    func isFitting(_ value: FactValue?) -> Bool {
      var known = person.known
      known[line.fact] = value
      return wanted.allSatisfy { naive.kleene($0, known) == .proved }
    }
    let fitting = (naive.answers[line.fact] ?? []).map(\.from).filter(isFitting)
    var known = person.known
    known[line.fact] = nearest(line.fact, fitting, person.known)
    return isFitting(known[line.fact]) ? known : nil
  }

  private func counted(
    _ test: GroupTest, isNegated: Bool, _ condition: NormalCondition, _ person: Person
  ) -> Knowledge? {
    var known = person.known
    func passing() -> [FactName] { naive.members(test, isNegated: isNegated, known).passing }
    let count = passing().count
    let numbers = (0...test.members.count).filter { naive.isAskedFor($0, test, isNegated: isNegated) }
    guard let aim = numbers.min(by: { (abs($0 - count), $0) < (abs($1 - count), $1) }) else { return nil }
    /// Brings a member to pass or fail, where it can be.
    func bring(_ member: FactName, toPass: Bool) {
      let fitting = (naive.answers[member] ?? []).map(\.from).filter { value in
        let others = person.lines.filter { $0.fact == member }.map(\.condition)
        return naive.passes(value, test.test, of: member) == toPass
          && others.allSatisfy { naive.kleene($0, known.merging([member: value]) { $1 }) == .proved }
      }
      guard !person.staying.contains(member), let value = nearest(member, fitting, known) else { return }
      known[member] = value
    }
    for toPass in [true, false] {
      let others = test.members.filter { passing().contains($0) != toPass }
      for member in others.filter({ known[$0] == nil }) + others.filter({ known[$0] != nil })
      where toPass ? passing().count < aim : passing().count > aim {
        bring(member, toPass: toPass)
      }
    }
    for member in test.members where known[member] == nil && naive.kleene(condition, known) != .proved {
      bring(member, toPass: false)
    }
    return naive.kleene(condition, known) == .proved ? known : nil
  }

  private func nearest(_ fact: FactName, _ values: [FactValue], _ known: Knowledge) -> FactValue? {
    guard naive.facts[fact]?.type.isOrdered == true, let value = known[fact] else { return values.first }
    let own = place(of: value, fact)
    return values.min { left, right in
      let (left, right) = (place(of: left, fact), place(of: right, fact))
      return (abs(left - own), left) < (abs(right - own), right)
    }
  }

  /// A value's place among those of its fact that conditions tell apart.
  private func place(of value: FactValue, _ fact: FactName) -> Int {
    let answers = naive.answers[fact] ?? []
    guard case .number(let number) = value else { return answers.firstIndex { $0.from == value } ?? -1 }
    return answers.lastIndex { if case .number(let from) = $0.from { from <= number } else { false } } ?? -1
  }

  // MARK: Settling

  /// The person with everything settled anew; nil where that is impossible.
  private func settle(
    _ person: Person, rule: Rule?, criteria: [Criterion] = [], ended: [(rule: RuleID, criteria: [Criterion])] = []
  ) -> Course? {
    var person = person
    var record = self.record(person)
    let impossible = naive.pack.vocabulary.impossible.map(\.condition.normalForm)
    let forbidden = impossible.filter { naive.kleene($0, record.known) == .proved }
    if !forbidden.isEmpty {
      for fact in forbidden.flatMap(naive.factNames) where !person.speaks(of: fact) { person.known[fact] = nil }
      record = self.record(person)
      guard !impossible.contains(where: { naive.kleene($0, record.known) == .proved }) else { return nil }
    }
    return Course(person: person, rule: rule, criteria: criteria, ended: ended, sketch: NaiveSketch(naive, record))
  }

  /// The record read anew, with each answer that is another than the one known.
  private func record(_ person: Person) -> NaiveRecord {
    let changed = naive.pack.vocabulary.facts.map(\.name).filter { fact in
      person.known[fact].map { place(of: $0, fact) } != sketch.known[fact].map { place(of: $0, fact) }
    }
    return NaiveRecord(naive, changed.reduce(assessment) { $0.answering($1, person.known[$1]) })
  }

  /// The facts that are not known in the plan's care, though they were; none where the person is there already.
  private var forgotten: Set<FactName> {
    guard let fact = naive.pack.header.currentLevel, sketch.known[fact] != .level(settled.id) else { return [] }
    return Set(naive.pack.header.aboutCurrentLevel).subtracting([fact])
  }

  private var inCare: Person {
    var person = Person(known: sketch.known)
    guard let fact = naive.pack.header.currentLevel else { return person }
    if let completed = naive.pack.header.completedLevel, completed != fact,
      case .level(let before?)? = sketch.known[fact],
      naive.rank(of: before) > naive.rank(of: settled.id)
    {
      person.known[completed] = .level(before)
    }
    for other in forgotten { person.known[other] = nil }
    person.known[fact] = .level(settled.id)
    person.staying = [fact]
    return person
  }

  // MARK: Ways

  private var start: Course? { settle(inCare, rule: nil) }

  /// In the plan's care, a rule with its condition met.
  private func course(_ rule: Rule) -> Course? {
    guard start != nil, let met = met(rule.when.normalForm, inCare, before: sketch.known) else { return nil }
    return settle(met.person, rule: rule, criteria: met.criteria)
  }

  /// The ways to a level by one rule.
  func byOneRule(to level: Level, told answers: [NextLevels.LeadingAnswer]) -> [NextLevels.Way] {
    guard let start, start.sketch.settled != level else { return [] }
    let isUp = naive.rank(of: level.id) > naive.rank(of: settled.id)
    let header = naive.pack.header
    let ofCare = Set(header.aboutCurrentLevel + [header.currentLevel].compactMap(\.self))
    return naive.rulesInOrder.compactMap { rule in
      guard let course = course(rule), !course.criteria.isEmpty, course.sketch.settled == level,
        course.sketch.standing[rule.id].stands,
        isUp || next(course) == nil
      else { return nil }
      if rule.overrides.isEmpty {
        guard isUp, supporting(course.sketch).contains(where: { $0.id == rule.id }),
          Set(course.criteria.flatMap(\.facts)).isSubset(of: ofCare),
          !answers.contains(where: { $0.support.contains(.rule(rule.id)) })
        else { return nil }
      }
      return way(course)
    }
  }

  /// The way down that takes the fewest criteria.
  var downPastAllThatHolds: NextLevels.Way? {
    guard let start else { return nil }
    let holding = Set(
      naive.pack.rules.filter { rule in
        (start.sketch.standing[rule.id].stands || isWaiting(rule, start.sketch)) && asksForLevel(rule, start.sketch)
      }.map(\.id))
    let freeing = naive.rulesInOrder.filter { !holding.isDisjoint(with: $0.overrides) }
    let ways = freeing.compactMap(course).compactMap(down)
    if let fewest = ways.map(\.size).min() { return ways.first { $0.size == fewest }.flatMap(way) }
    return down(start).flatMap(way)
  }

  private func down(_ course: Course) -> Course? {
    guard let rule = next(course) else {
      guard let level = course.sketch.settled, naive.rank(of: level.id) < naive.rank(of: settled.id),
        course.size > 0, course.rule.map({ course.sketch.standing[$0.id].stands }) ?? true
      else { return nil }
      return course
    }
    guard !course.ended.contains(where: { $0.rule == rule.id }),
      let met = met(Condition.not(rule.when).normalForm, course.person, before: nil)
    else { return nil }
    let ended = course.ended + [(rule: rule.id, criteria: met.criteria)]
    return settle(met.person, rule: course.rule, criteria: course.criteria, ended: ended).flatMap(down)
  }

  /// The rule that must end next, where one is in the way.
  private func next(_ course: Course) -> Rule? {
    let after = course.sketch
    if let own = course.rule {
      let overriders = naive.rulesInOrder.filter { $0.overrides.contains(own.id) }
      if let first = overriders.first(where: { after.standing[$0.id].stands || isWaiting($0, after) }) { return first }
    }
    let couldHold = couldHold(after)
    let isLower = after.settled.map { naive.rank(of: $0.id) < naive.rank(of: settled.id) } ?? false
    let holding = isLower ? couldHold : supporting(after) + couldHold
    return naive.rulesInOrder.first { rule in holding.contains { $0.id == rule.id } }
  }

  /// Whether a rule is open for want of a fact that was forgotten.
  private func isWaiting(_ rule: Rule, _ after: NaiveSketch) -> Bool {
    after.standing[rule.id].isOpen
      && !naive.undecidedFacts(rule.when.normalForm, after.known).isDisjoint(with: forgotten)
  }

  /// The waiting rules that ask for the settled level or more.
  private func couldHold(_ after: NaiveSketch) -> [Rule] {
    naive.rulesInOrder.filter { isWaiting($0, after) && asksForLevel($0, after) }
  }

  private func asksForLevel(_ rule: Rule, _ after: NaiveSketch) -> Bool {
    rule.then.contains { statement in
      guard case .levelAtLeast(let bound) = statement.content else { return false }
      switch bound {
      case .level(let level): return naive.rank(of: level) >= naive.rank(of: settled.id)
      case .fact(let fact):
        guard case .level(let level)? = after.known[fact] else { return true }
        return level.map { naive.rank(of: $0) >= naive.rank(of: settled.id) } ?? false
      }
    }
  }

  private func supporting(_ sketch: NaiveSketch) -> [Rule] {
    let support = sketch.care?.level.support ?? []
    return naive.rulesInOrder.filter { support.contains(.rule($0.id)) }
  }

  private func isNumber(_ fact: FactName) -> Bool {
    if case .number? = naive.facts[fact]?.type { true } else { false }
  }

  /// The ends with each fact that is no number once, where it is asked about last; at its value then, where that is not the first time.
  private func told(_ course: Course) -> [NextLevels.Way.Ended] {
    var left = course.ended.flatMap(\.criteria).filter(\.isOfNamedFact).flatMap(\.facts)
    var before: Set<FactName> = []
    return course.ended.compactMap { end in
      var texts: [String] = []
      for criterion in end.criteria {
        guard criterion.isOfNamedFact, let fact = criterion.facts.first else {
          texts.append(criterion.text)
          continue
        }
        left.removeFirst()
        if !left.contains(fact) {
          let value = course.person.known[fact]
          let words = "\(naive.wording.label(fact)): \(naive.wording.text(value, of: fact))"
          texts.append(before.contains(fact) ? words : criterion.text)
        }
        before.insert(fact)
      }
      return texts.isEmpty ? nil : NextLevels.Way.Ended(rule: end.rule, criteria: texts)
    }
  }

  private func way(_ course: Course) -> NextLevels.Way? {
    course.sketch.settled.map { level in
      NextLevels.Way(
        rule: course.rule?.id, criteria: course.criteria.map(\.text), ended: told(course),
        level: naive.wording.labelled(level.id), isHeld: course.sketch.isHeld)
    }
  }
}
