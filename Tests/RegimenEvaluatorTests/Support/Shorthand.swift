import RegimenDiagnostics
public import RegimenModel

extension FactValue: ExpressibleByBooleanLiteral {
  /// Yes or no.
  public init(booleanLiteral value: Bool) { self = .flag(value) }
}

extension FactValue: ExpressibleByStringLiteral {
  /// A value of a scale or a choice.
  public init(stringLiteral value: String) { self = .named(ValueName(rawValue: value)) }
}

extension FactValue: ExpressibleByIntegerLiteral {
  /// A whole number.
  public init(integerLiteral value: Int) { self = .number(ExactDecimal(value)) }
}

extension ExactDecimal: ExpressibleByIntegerLiteral {
  /// A whole number.
  public init(integerLiteral value: Int) { self.init(value) }
}

extension Condition {
  /// The flag is known to be set.
  static func yes(_ fact: FactName) -> Condition { line(fact, [true]) }

  /// A line that lists values; `unknown` may stand among them.
  static func line(_ fact: FactName, _ values: [FactValue], orUnknown: Bool = false) -> Condition {
    .fact(FactTest(fact: fact, test: ValueTest(.oneOf(values), acceptsUnknown: orUnknown), place: SmallPack.place))
  }

  /// A line that asks for a value or more.
  static func atLeast(_ fact: FactName, _ value: FactValue) -> Condition {
    let test = ValueTest(.between(lower: .init(value, isIncluded: true), upper: nil))
    return .fact(FactTest(fact: fact, test: test, place: SmallPack.place))
  }

  /// A line on members of a group of flags.
  static func count(
    _ group: GroupName, _ members: [String], _ quantifier: GroupTest.Quantifier, _ values: [FactValue] = [true],
    orUnknown: Bool = false
  ) -> Condition {
    .count(
      GroupTest(
        group: group, members: members.map { FactName(rawValue: "\(group).\($0)") }, coversWholeGroup: false,
        quantifier: quantifier, test: ValueTest(.oneOf(values), acceptsUnknown: orUnknown), place: SmallPack.place))
  }
}

extension Statement.Content {
  static func level(_ level: LevelID) -> Self { .levelAtLeast(.level(level)) }
  static func levelAtMost(_ level: LevelID) -> Self { .levelAtMost(.level(level)) }
}

extension Authority {
  static func rule(_ name: String) -> Self { .rule(RuleID(rawValue: name)) }
}

extension Plan {
  var level: LevelID? { care?.level.level.id }

  func settled(_ quantity: Quantity) -> SettledQuantity? {
    care?.programme?.quantities.first { $0.quantity == quantity }
  }

  /// The mix in its order, as `skills 60`.
  var mix: [String] { care?.programme?.mix.map { "\($0.modality.id) \($0.percent)" } ?? [] }

  /// The referrals in their order, as `doctor today`.
  var referralTexts: [String] { referrals.map { "\($0.referral.id) \($0.urgency.id)" } }

  func account(_ rule: RuleID) -> RuleAccount? { rules.first { $0.rule == rule } }

  func reasons(_ kind: StatusReason.Kind) -> [StatusReason] { statusReasons.filter { $0.kind == kind } }

  /// The statements set aside, as `authority: what it says < who bound it`.
  var setAsideTexts: [String] {
    setAside.compactMap { item in
      guard case .statement(let statement) = item else { return nil }
      return "\(statement.authority.name): \(statement.text) < \(statement.boundBy.map(\.name).joined(separator: ", "))"
    }
  }

  func question(_ fact: FactName) -> OpenQuestion? { openQuestions.first { $0.fact == fact } }
}

extension Authority {
  /// The name of the rule or level.
  var name: String {
    switch self {
    case .rule(let id): id.rawValue
    case .level(let id): id.rawValue
    }
  }
}
