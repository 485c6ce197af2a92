import RegimenModel

/// What plans say whatever the record: put into words once, and shared by all plans.
final class Phrases: Sendable {
  /// A reason that depends on the pack alone.
  private struct KnownReason: Sendable {
    let reason: Reason
    let told: StatusReason
  }

  /// Why a rule says what it says.
  struct Because: Sendable {
    /// A piece of it.
    enum Piece: Sendable {
      /// Words.
      case text(String)
      /// The value of a fact.
      case fact(Int)
      /// The members of a group that met the rule.
      case group(GroupName)
    }

    let pieces: [Piece]
    /// Bytes that it takes in most plans, so that room is made once.
    let usualLength: Int

    init(_ pieces: [Piece]) {
      self.pieces = pieces
      usualLength = pieces.reduce(0) { length, piece in
        if case .text(let words) = piece { length + words.utf8.count } else { length + 24 }
      }
    }
  }

  /// What is told of each rule, and the lines of all conditions, those of one condition beside each other.
  let book: PlanBook
  /// Why each rule says what it says.
  private let because: [Because]
  /// For each condition, where its lines begin in the book.
  private let firstLine: [Int]
  /// The account of each level.
  private let levels: [LevelAccount]
  /// For each rule, the reasons for a status that it may be.
  private let reasons: [[KnownReason]]
  /// For each fact, its readings by cell; of a number none, and then the one of not knowing it.
  private let readings: [[FactReading]]

  /// Puts into words what is known of a pack.
  init(_ compiled: CompiledPack) {
    because = compiled.rules.rules.map { rule in
      Because(
        rule.because.pieces.compactMap { piece in
          switch piece {
          case .text(let words): .text(words)
          case .fact(let fact): compiled.space.index(of: fact).map { .fact($0) }
          case .group(let group): .group(group)
          }
        })
    }
    levels = compiled.levels.indices.map { compiled.account(level: $0) }
    reasons = compiled.rules.rules.indices.map { rule in
      compiled.possibleReasons(of: rule).map { KnownReason(reason: $0, told: compiled.told($0)) }
    }
    let texts = compiled.conditions.map { condition in condition.lines.map { $0.text(compiled.wording) } }
    firstLine = texts.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.count) }
    book = PlanBook(rules: compiled.rules.rules.indices.map { compiled.told(rule: $0) }, lines: texts.flatMap(\.self))
    readings = compiled.recordForm.facts.indices.map { fact in
      (compiled.recordForm.sayings(of: fact) + [.unknown]).map { compiled.reading(fact, $0, origin: .named) }
    }
  }

  /// The account of a level.
  func level(_ rank: Int) -> LevelAccount { levels[rank] }

  /// Why a rule says what it says.
  func because(_ rule: Int) -> Because { because[rule] }

  /// Where a line of a condition stands in the book, by its place among those of the condition.
  func line(_ number: Int, of condition: Int) -> Int { firstLine[condition] + number }

  /// A reason for a status; nil where it depends on more than the pack.
  func told(_ reason: Reason) -> StatusReason? {
    guard reason.rule >= 0 else { return nil }
    let known = reasons[reason.rule]
    return known.indices.first { known[$0].reason == reason }.map { known[$0].told }
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
