import RegimenModel

/// What must come together to settle another level, tried on the person as they will be in the plan's care.
struct Ways {
  /// A way so far: where it has put the person, what it took, and what is settled then.
  private struct Course {
    var person: Supposition
    let rule: Int?
    var criteria: [String] = []
    var ended: [(rule: Int, criteria: [String])] = []
    var level: Int?
    /// The rules that support the level.
    var holding: Set<Int> = []
    var isHeld = false
    /// Whether its rule stands, where it has one.
    var isSound = true

    var criterionCount: Int { ended.reduce(criteria.count) { $0 + $1.criteria.count } }
  }

  private let compiled: CompiledPack
  private let settled: Int
  private let told: [Int]
  /// The person as they are.
  private var now: Course
  /// The person in the plan's care, and what is settled for them.
  private let personInCare: Supposition
  private var inCare: Course
  /// The courses that a rule which sets others aside begins, by concern, then by name.
  private var courses: [Course] = []

  /// The ways by one rule that sets others aside, by concern, then by name.
  private(set) var byOneRule: [NextLevels.Way] = []

  /// Tries every rule that sets others aside.
  ///
  /// - Parameter level: the rank of the settled level.
  init(from level: Int, in writer: borrowing PlanWriter, _ answers: inout Answers) {
    compiled = answers.compiled
    settled = level
    told = compiled.rules.inTellingOrder
    now = Course(person: Supposition(writer.evaluation), rule: nil)
    if let fact = compiled.currentLevel { now.person.settle(fact) }
    personInCare = .inCare(at: level, writer.evaluation)
    inCare = Course(person: personInCare, rule: nil)
    guard evaluate(&inCare, in: writer, &answers) else { return }
    for rule in told where !compiled.rules.cards[rule].overridden.isEmpty {
      guard let course = course(meeting: rule, in: writer, &answers) else { continue }
      courses.append(course)
      if course.level != inCare.level, let way = way(course) { byOneRule.append(way) }
    }
  }

  /// The way down that takes the fewest criteria, where several needs hold the level; nil where there is none.
  mutating func downPastAllThatHolds(in writer: borrowing PlanWriter, _ answers: inout Answers) -> NextLevels.Way? {
    let overriders = Set(
      inCare.holding.flatMap { rule in
        compiled.rules.cards[rule].overriders.range.map { compiled.rules.overriders[$0] }
      })
    var best: Course?
    for course in courses where overriders.contains(course.rule ?? -1) {
      guard let down = descend(course, in: writer, &answers) else { continue }
      if best.map({ down.criterionCount < $0.criterionCount }) ?? true { best = down }
    }
    if best == nil, evaluate(&now, in: writer, &answers) { best = descend(now, in: writer, &answers) }
    return best.flatMap(way)
  }

  /// The person in the plan's care with the criteria of a rule met, where it then stands and takes any.
  private func course(meeting rule: Int, in writer: borrowing PlanWriter, _ answers: inout Answers) -> Course? {
    let when = compiled.when(rule)
    let known = compiled.nodes.truthsOfLines(of: when, writer.evaluation.sheet.cells)
    var person = personInCare
    let unmet = person.meet(compiled.conditions[when], compiled.space) { known[$0] != .proved }
    guard let unmet, !unmet.isEmpty else { return nil }
    var course = Course(person: person, rule: rule)
    course.criteria = unmet.map { writer.phrases.book.lines[writer.phrases.line($0, of: when)] }
    return evaluate(&course, in: writer, &answers) && course.isSound ? course : nil
  }

  /// Ends one rule after the other that supports the level, until it is lower; nil where that cannot be.
  private func descend(
    _ start: Course, in writer: borrowing PlanWriter, _ answers: inout Answers
  ) -> Course? {
    var course = start
    while let level = course.level, level >= settled {
      guard let rule = told.first(where: course.holding.contains), !course.ended.contains(where: { $0.rule == rule })
      else { return nil }
      let end = CompiledCondition(Condition.not(compiled.rules.rules[rule].when).normalForm, in: compiled.space)
      guard let unmet = course.person.meet(end, compiled.space, isTold: { _ in false }) else { return nil }
      let lines = end.lines
      course.ended.append((rule, unmet.map { lines[$0].text(compiled.wording) }))
      guard evaluate(&course, in: writer, &answers) else { return nil }
    }
    return course.level != nil && course.isSound ? course : nil
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
    var speakers: [Int] = []
    answers.evaluation.supportLevel(into: &speakers)
    course.holding = Set(speakers.filter(compiled.speakers.isRule))
    return true
  }

  private func way(_ course: Course) -> NextLevels.Way? {
    course.level.map { level in
      NextLevels.Way(
        rule: course.rule.map { compiled.rules.rules[$0].id }, criteria: course.criteria,
        ended: course.ended.map { .init(rule: compiled.rules.rules[$0.rule].id, criteria: $0.criteria) },
        level: compiled.labelled(level: level), isHeld: course.isHeld)
    }
  }
}

extension Supposition {
  /// The person of an evaluation once they are in care at a level.
  fileprivate static func inCare(at level: Int, _ evaluation: borrowing Evaluation) -> Supposition {
    let compiled = evaluation.compiled
    var person = Supposition(evaluation)
    guard let fact = compiled.currentLevel,
      let cell = compiled.space.cells[fact].cell(of: .level(compiled.levels[level].level.id))
    else { return person }
    let isElsewhere = person.cells[fact] != cell
    person.settle(fact, in: cell)
    if isElsewhere { for other in compiled.aboutCurrentLevel { person.forget(other, compiled.space) } }
    return person
  }

  /// The facts that are otherwise than an evaluation knows them, with their cells.
  fileprivate func changes(from evaluation: borrowing Evaluation) -> [(fact: Int, cell: Int)] {
    cells.indices.filter { cells[$0] != evaluation.sheet.cells[$0] }.map { ($0, cells[$0]) }
  }
}
