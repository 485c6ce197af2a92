import RegimenModel

/// What must come together to settle another level, tried on the person as they will be in the plan's care.
struct Ways {
  /// A rule that a way ends, with the lines that it takes.
  struct End {
    let rule: Int
    var lines: [CompiledCondition]
  }

  /// A way so far: where it has put the person, what it took, and what is settled then.
  struct Course {
    var person: Supposition
    let rule: Int?
    var criteria: [String] = []
    /// The facts of its criteria.
    var asked: Set<Int> = []
    var ended: [End] = []
    var level: Int?
    /// The rules that support the level.
    var supporting: Set<Int> = []
    /// The rule that must end first of those that are in the way.
    var next: Int?
    var isHeld = false
    /// Whether its rule stands, where it has one.
    var isSound = true

    var criterionCount: Int { ended.reduce(criteria.count) { $0 + $1.lines.count } }
  }

  let compiled: CompiledPack
  private let settled: Int
  private let told: [Int]
  /// The place of each rule among these.
  private let tellingRank: [Int]
  /// The person in the plan's care, and what is settled for them.
  private let personInCare: Supposition
  private var inCare: Course
  /// The facts that are not known in the plan's care, for they speak of another level.
  private let forgotten: Set<Int>
  /// The rules whose `when` looks at one of these.
  private let aboutForgotten: [Int]
  /// The rules that ask for the settled level or more and, in the plan's care, stand or wait.
  private var holding: Set<Int> = []
  /// The courses that a rule which sets others aside begins, by concern, then by name.
  private var courses: [Course] = []

  /// The ways by one rule, by concern, then by name.
  private(set) var byOneRule: [NextLevels.Way] = []

  /// Tries every rule that sets others aside, and every one that asks for no more than what the plan's care will tell.
  ///
  /// - Parameter level: the rank of the settled level.
  init(from level: Int, in writer: borrowing PlanWriter, _ answers: inout Answers) {
    compiled = answers.compiled
    settled = level
    told = compiled.rules.inTellingOrder
    tellingRank = told.enumerated().reduce(into: Array(repeating: 0, count: told.count)) { $0[$1.element] = $1.offset }
    (personInCare, forgotten) = Supposition.inCare(at: level, writer.evaluation)
    aboutForgotten = told.filter { [compiled, forgotten] rule in
      !forgotten.isDisjoint(with: compiled.conditions[compiled.when(rule)].facts)
    }
    inCare = Course(person: personInCare, rule: nil)
    guard evaluate(&inCare, in: writer, &answers) else { return }
    for rule in told where asksForLevel(rule, answers.evaluation.sheet.cells) {
      if answers.evaluation.decision.stands(rule) || isWaiting(rule, answers.evaluation) { holding.insert(rule) }
    }
    let ofCare = Set(compiled.aboutCurrentLevel + [compiled.currentLevel].compactMap(\.self))
    for rule in told {
      let setsAside = !compiled.rules.cards[rule].overridden.isEmpty
      guard setsAside || !ofCare.isDisjoint(with: compiled.conditions[compiled.when(rule)].facts),
        let course = course(meeting: rule, in: writer, &answers)
      else { continue }
      if setsAside { courses.append(course) }
      if leads(course), setsAside || asksForMore(course) && course.asked.isSubset(of: ofCare), let way = way(course) {
        byOneRule.append(way)
      }
    }
  }

  /// Whether the rule of a course alone leads to another level than that of the plan's care.
  private func leads(_ course: Course) -> Bool {
    guard let level = course.level, !course.criteria.isEmpty, course.isSound, level != inCare.level else {
      return false
    }
    return level > settled || course.next == nil
  }

  /// Whether the rule of a course asks for the higher level that it comes to.
  private func asksForMore(_ course: Course) -> Bool {
    guard let level = course.level, let rule = course.rule else { return false }
    return level > settled && course.supporting.contains(rule)
  }

  /// The way down that takes the fewest criteria, where several needs hold the level; nil where there is none.
  func downPastAllThatHolds(in writer: borrowing PlanWriter, _ answers: inout Answers) -> NextLevels.Way? {
    let overriders = Set(holding.flatMap(overriders))
    var best: Course?
    for course in courses where overriders.contains(course.rule ?? -1) {
      guard let down = descend(course, in: writer, &answers) else { continue }
      if best.map({ down.criterionCount < $0.criterionCount }) ?? true { best = down }
    }
    return (best ?? descend(inCare, in: writer, &answers)).flatMap(way)
  }

  private func overriders(of rule: Int) -> [Int] {
    compiled.rules.cards[rule].overriders.range.map { compiled.rules.overriders[$0] }
  }

  /// The person in the plan's care with the criteria of a rule met.
  private func course(meeting rule: Int, in writer: borrowing PlanWriter, _ answers: inout Answers) -> Course? {
    let when = compiled.when(rule)
    let known = compiled.nodes.truthsOfLines(of: when, writer.evaluation.sheet.cells)
    var person = personInCare
    let unmet = person.meet(compiled.conditions[when], compiled.space) { known[$0] != .proved }
    guard let unmet else { return nil }
    var course = Course(person: person, rule: rule)
    let lines = compiled.conditions[when].lines
    course.asked = Set(unmet.flatMap { lines[$0].facts })
    course.criteria = unmet.map { writer.phrases.book.lines[writer.phrases.line($0, of: when)] }
    return evaluate(&course, in: writer, &answers) ? course : nil
  }

  /// Ends one rule after the other that holds the level, or sets aside the rule of the course, until the level is lower
  /// and none is left; nil where that cannot be.
  private func descend(_ start: Course, in writer: borrowing PlanWriter, _ answers: inout Answers) -> Course? {
    var course = start
    while let rule = course.next {
      guard !course.ended.contains(where: { $0.rule == rule }) else { return nil }
      let end = CompiledCondition(Condition.not(compiled.rules.rules[rule].when).normalForm, in: compiled.space)
      guard let unmet = course.person.meet(end, compiled.space, isTold: { _ in false }) else { return nil }
      let lines = end.lines
      course.ended.append(End(rule: rule, lines: unmet.map { lines[$0] }))
      guard evaluate(&course, in: writer, &answers) else { return nil }
    }
    guard let level = course.level, level < settled, course.isSound, course.criterionCount > 0 else { return nil }
    return course
  }

  /// Settles everything anew for the person of a course. What an impossible combination forbids is forgotten.
  ///
  /// - Returns: whether it is possible.
  private func evaluate(_ course: inout Course, in writer: borrowing PlanWriter, _ answers: inout Answers) -> Bool {
    if !answers.evaluate(course.person.changes(from: writer.evaluation), writer) {
      for combination in compiled.impossible where answers.evaluation.decision.isProved(combination) {
        for fact in compiled.conditions[combination].facts { course.person.forget(fact, compiled.space) }
      }
      guard answers.evaluate(course.person.changes(from: writer.evaluation), writer) else { return false }
    }
    course.level = answers.evaluation.settlement.level
    course.isHeld = answers.evaluation.settlement.status == .hold
    if let rule = course.rule { course.isSound = answers.evaluation.decision.stands(rule) }
    note(&course, answers.evaluation)
    return true
  }

  /// Notes which rules hold the level of a course, and which of all that are in its way must end first.
  private func note(_ course: inout Course, _ evaluation: borrowing Evaluation) {
    var speakers: [Int] = []
    evaluation.supportLevel(into: &speakers)
    course.supporting = Set(speakers.filter(compiled.speakers.isRule))
    var waiting: Set<Int> = []
    for rule in aboutForgotten where isWaiting(rule, evaluation) { waiting.insert(rule) }
    let couldHold = waiting.filter { asksForLevel($0, evaluation.sheet.cells) }
    let isLower = course.level.map { $0 < settled } ?? false
    var inTheWay: Set<Int> = []
    for rule in course.rule.map(overriders) ?? [] where waiting.contains(rule) || evaluation.decision.stands(rule) {
      inTheWay.insert(rule)
    }
    if inTheWay.isEmpty { inTheWay = isLower ? couldHold : course.supporting.union(couldHold) }
    course.next = inTheWay.min { tellingRank[$0] < tellingRank[$1] }
  }

  /// Whether a rule is open for want of a fact that only the plan's care will tell.
  private func isWaiting(_ rule: Int, _ evaluation: borrowing Evaluation) -> Bool {
    guard !evaluation.decision.stands(rule), evaluation.decision.certainty(rule) == .open else { return false }
    var undecided = PlaceSet(count: compiled.space.facts.count)
    evaluation.insertUndecidedFacts(of: compiled.when(rule), into: &undecided)
    return undecided.list.contains(where: forgotten.contains)
  }

  /// Whether a rule asks for the settled level or more; a floor by an unknown fact counts as the highest.
  private func asksForLevel(_ rule: Int, _ cells: Cells) -> Bool {
    compiled.rules.cards[rule].says.range.contains { place in
      let voice = compiled.rules.voices[place]
      guard voice.element == Elements.level, voice.saying == .floor else { return false }
      return voice.resolved(cells, compiled, unknownFloor: compiled.levels.count - 1).map { $0.value >= settled }
        ?? false
    }
  }
}
