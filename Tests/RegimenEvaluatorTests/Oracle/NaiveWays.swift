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

  /// What the person comes to.
  private struct Course {
    var person: Person
    var rule: Rule?
    var criteria: [String] = []
    var ended: [NextLevels.Way.Ended] = []
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
  ) -> (person: Person, criteria: [String])? {
    switch condition {
    case .all(let parts):
      var (after, criteria) = (person, [String]())
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
          condition, naive.wording.text(line, isNegated: isNegated), person, before,
          meeting: {
            answered(line, condition, person)
          })
      else { return nil }
      next.person.lines.append((line.fact, condition))
      return next
    case .count(let test, let isNegated):
      guard
        var next = meetLine(
          condition, naive.wording.text(test, isNegated: isNegated), person, before,
          meeting: {
            counted(test, isNegated: isNegated, condition, person)
          })
      else { return nil }
      next.person.staying.formUnion(test.members)
      return next
    }
  }

  private func meetLine(
    _ line: NormalCondition, _ text: String, _ person: Person, _ before: Knowledge?, meeting: () -> Knowledge?
  ) -> (person: Person, criteria: [String])? {
    let isMet = naive.kleene(line, person.known) == .proved
    guard let known = isMet ? person.known : meeting() else { return nil }
    let wasMet = before.map { naive.kleene(line, $0) == .proved } ?? true
    var after = person
    after.known = known
    return (after, isMet && wasMet ? [] : [text])
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
    _ person: Person, rule: Rule?, criteria: [String] = [], ended: [NextLevels.Way.Ended] = []
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

  private var inCare: Person {
    var person = Person(known: sketch.known)
    guard let fact = naive.pack.header.currentLevel else { return person }
    if person.known[fact] != .level(settled.id) {
      for other in naive.pack.header.aboutCurrentLevel where other != fact { person.known[other] = nil }
    }
    person.known[fact] = .level(settled.id)
    person.staying = [fact]
    return person
  }

  // MARK: Ways

  private var start: Course? { settle(inCare, rule: nil) }

  /// In the plan's care, each rule that overrides others with its condition met, where it then stands.
  private var courses: [Course] {
    guard start != nil else { return [] }
    return naive.rulesInOrder.filter { !$0.overrides.isEmpty }.compactMap { rule in
      guard let met = met(rule.when.normalForm, inCare, before: sketch.known), !met.criteria.isEmpty,
        let course = settle(met.person, rule: rule, criteria: met.criteria), course.sketch.standing[rule.id].stands
      else { return nil }
      return course
    }
  }

  /// The ways to a level by one rule.
  func byOneRule(to level: Level) -> [NextLevels.Way] {
    guard let start, start.sketch.settled != level else { return [] }
    return courses.filter { $0.sketch.settled == level }.compactMap(way)
  }

  /// The way down that takes the fewest criteria.
  var downPastAllThatHolds: NextLevels.Way? {
    let holding = start.map { supporting($0.sketch) } ?? []
    let freeing = courses.filter { course in holding.contains { course.rule?.overrides.contains($0.id) ?? false } }
    let ways = freeing.compactMap(down)
    if let fewest = ways.map(\.size).min() { return ways.first { $0.size == fewest }.flatMap(way) }
    let staying = [naive.pack.header.currentLevel].compactMap(\.self)
    return settle(Person(known: sketch.known, staying: Set(staying)), rule: nil).flatMap(down).flatMap(way)
  }

  private func down(_ course: Course) -> Course? {
    guard let level = course.sketch.settled else { return nil }
    if naive.rank(of: level.id) < naive.rank(of: settled.id) {
      return course.rule.map { course.sketch.standing[$0.id].stands } ?? true ? course : nil
    }
    guard let rule = supporting(course.sketch).first, !course.ended.contains(where: { $0.rule == rule.id }),
      let met = met(Condition.not(rule.when).normalForm, course.person, before: nil)
    else { return nil }
    let ended = course.ended + [NextLevels.Way.Ended(rule: rule.id, criteria: met.criteria)]
    return settle(met.person, rule: course.rule, criteria: course.criteria, ended: ended).flatMap(down)
  }

  private func supporting(_ sketch: NaiveSketch) -> [Rule] {
    let support = sketch.care?.level.support ?? []
    return naive.rulesInOrder.filter { support.contains(.rule($0.id)) }
  }

  private func way(_ course: Course) -> NextLevels.Way? {
    course.sketch.settled.map { level in
      NextLevels.Way(
        rule: course.rule?.id, criteria: course.criteria, ended: course.ended, level: naive.wording.labelled(level.id),
        isHeld: course.sketch.isHeld)
    }
  }
}
