/// The levels next to the one that a plan settles on, and what would lead there.
public struct NextLevels: Sendable, Hashable {
  /// A level, and the known answers and the rules that would lead there.
  public struct Neighbour: Sendable, Hashable {
    /// The level.
    public let level: Labelled<LevelID>
    /// Whether the programme offers it.
    public let isOffered: Bool
    /// The answers that would lead there, by the highest concern of the rules that then ask for the level, then by the
    /// name of the fact, then in the order of its values; empty where no single answer does.
    public let answers: [LeadingAnswer]
    /// The rules that would lead there once their criteria are met, by concern, then by name; empty where none does.
    public let rules: [LeadingRule]

    /// Creates a neighbour.
    package init(level: Labelled<LevelID>, isOffered: Bool, answers: [LeadingAnswer], rules: [LeadingRule]) {
      self.level = level
      self.isOffered = isOffered
      self.answers = answers
      self.rules = rules
    }
  }

  /// Another answer to a fact that is known; alone it would settle the level, at once or after a hold.
  public struct LeadingAnswer: Sendable, Hashable {
    /// The fact.
    public let fact: Labelled<FactName>
    /// The first value of a run of neighbouring values.
    public let from: FactValue
    /// The last value of the run; the same as ``from`` where it is one value.
    public let through: FactValue
    /// The values in words.
    public let text: String
    /// Whether the plan would be on hold: the level is then what would follow once the person is cleared.
    public let isHeld: Bool
    /// Who would ask for the level, at one of the values at least; sorted.
    public let support: [Authority]

    /// Creates an answer.
    package init(
      fact: Labelled<FactName>, from: FactValue, through: FactValue, text: String, isHeld: Bool, support: [Authority]
    ) {
      self.fact = fact
      self.from = from
      self.through = through
      self.text = text
      self.isHeld = isHeld
      self.support = support
    }
  }

  /// A rule that sets others aside and whose criteria are not met; if they were, it would settle the level, at once or
  /// after a hold.
  public struct LeadingRule: Sendable, Hashable {
    /// The rule.
    public let rule: RuleID
    /// The criteria that are not met, in words, in the order written; of alternatives the one that lacks the fewest.
    public let unmet: [String]
    /// Whether the plan would be on hold: the level is then what would follow once the person is cleared.
    public let isHeld: Bool

    /// Creates a rule that leads to a level.
    package init(rule: RuleID, unmet: [String], isHeld: Bool) {
      self.rule = rule
      self.unmet = unmet
      self.isHeld = isHeld
    }
  }

  /// The next more intensive level; nil where there is none.
  public let up: Neighbour?
  /// The next less intensive level; nil where there is none.
  public let down: Neighbour?

  /// Creates next levels.
  package init(up: Neighbour?, down: Neighbour?) {
    self.up = up
    self.down = down
  }
}
