import RegimenModel

/// What plans say whatever the record: put into words once, and shared by all plans.
final class Phrases: Sendable {
  /// A reason that depends on the pack alone.
  private struct KnownReason: Sendable {
    let reason: Reason
    let told: StatusReason
  }

  /// A piece of why a rule says what it says.
  enum BecausePiece: Sendable {
    /// Words.
    case text(String)
    /// The value of a fact.
    case fact(Int)
    /// The members of a group that met the rule.
    case group(GroupName)
  }

  /// The account of each rule where it is open.
  private let open: [RuleAccount]
  /// Why each rule says what it says.
  private let because: [[BecausePiece]]
  /// The lines of all conditions, those of one condition beside each other.
  private let lines: [String]
  private let firstLine: [Int]
  /// For each rule, the reasons for a status that it may be.
  private let reasons: [[KnownReason]]
  /// For each fact, its readings by cell; of a number none, and then the one of not knowing it.
  private let readings: [[FactReading]]

  /// Puts into words what is known of a pack.
  init(_ compiled: CompiledPack) {
    open = compiled.rules.rules.indices.map { compiled.account($0, standing: .open) }
    because = compiled.rules.rules.map { rule in
      rule.because.pieces.compactMap { piece in
        switch piece {
        case .text(let words): .text(words)
        case .fact(let fact): compiled.space.index(of: fact).map { .fact($0) }
        case .group(let group): .group(group)
        }
      }
    }
    reasons = compiled.rules.rules.indices.map { rule in
      compiled.possibleReasons(of: rule).map { KnownReason(reason: $0, told: compiled.told($0)) }
    }
    let texts = compiled.conditions.map { condition in condition.lines.map { $0.text(compiled.wording) } }
    firstLine = texts.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.count) }
    lines = texts.flatMap(\.self)
    readings = compiled.recordForm.facts.indices.map { fact in
      (compiled.recordForm.sayings(of: fact) + [.unknown]).map { compiled.reading(fact, $0, origin: .named) }
    }
  }

  /// The account of a rule that is open.
  func open(_ rule: Int) -> RuleAccount { open[rule] }

  /// The account of a rule whose `when` is proved.
  func account(
    _ rule: Int, standing: RuleAccount.Standing, because: String, matched: [MatchedTest]
  ) -> RuleAccount {
    RuleAccount(open[rule], standing: standing, because: because, matched: matched)
  }

  /// Why a rule says what it says.
  func because(_ rule: Int) -> [BecausePiece] { because[rule] }

  /// A line of a condition, by its place among them.
  func line(_ number: Int, of condition: Int) -> String { lines[firstLine[condition] + number] }

  /// How many lines a condition has.
  func lineCount(of condition: Int) -> Int { firstLine[condition + 1] - firstLine[condition] }

  /// A reason for a status; nil where it depends on more than the pack.
  func told(_ reason: Reason) -> StatusReason? {
    guard reason.rule >= 0 else { return nil }
    return reasons[reason.rule].first { $0.reason == reason }?.told
  }

  /// What is said of a fact, as if it had been named; nil where it is a number that is known.
  func reading(_ fact: Int, _ said: Record.Said) -> FactReading? {
    switch said {
    case .number: nil
    case .cell(let cell): readings[fact][cell]
    case .nothing, .unknown: readings[fact].last
    }
  }
}
