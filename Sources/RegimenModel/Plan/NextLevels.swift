/// The levels next to the one that a plan settles on, and what would lead there.
public struct NextLevels: Sendable, Hashable {
  /// A level, and the known answers that would lead there alone, and what would together.
  public struct Neighbour: Sendable, Hashable {
    /// The level.
    public let level: Labelled<LevelID>
    /// Whether the programme offers it.
    public let isOffered: Bool
    /// The answers that would lead there, by the highest concern of the rules that then ask for the level, then by the
    /// name of the fact, then in the order of its values; empty where no single answer does.
    public let answers: [LeadingAnswer]
    /// What would lead there together: for each rule that would by itself, by concern, then by name, one way; or, down
    /// from a level that several needs hold, one that ends them all. Empty where nothing does.
    public let ways: [Way]

    /// Creates a neighbour.
    package init(level: Labelled<LevelID>, isOffered: Bool, answers: [LeadingAnswer], ways: [Way]) {
      self.level = level
      self.isOffered = isOffered
      self.answers = answers
      self.ways = ways
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

  /// What must come together to settle a level, for someone who is in the plan's care: the criteria of a rule that sets
  /// others aside or asks for the level, rules that no longer stand, or both.
  public struct Way: Sendable, Hashable {
    /// A rule that no longer stands.
    public struct Ended: Sendable, Hashable {
      /// The rule.
      public let rule: RuleID
      /// What ends it, in words, in the order written.
      public let criteria: [String]

      /// Creates an end.
      package init(rule: RuleID, criteria: [String]) {
        self.rule = rule
        self.criteria = criteria
      }
    }

    /// The rule that sets others aside or asks for the level; nil where none does.
    public let rule: RuleID?
    /// Its criteria that are not met yet, in words, in the order written; of alternatives the one that takes the fewest.
    public let criteria: [String]
    /// The rules that must end, in turn.
    public let ended: [Ended]
    /// The level that it comes to: the neighbour or, down, one that lies lower.
    public let level: Labelled<LevelID>
    /// Whether the plan would be on hold: the level is then what would follow once the person is cleared.
    public let isHeld: Bool

    /// Creates a way.
    package init(rule: RuleID?, criteria: [String], ended: [Ended], level: Labelled<LevelID>, isHeld: Bool) {
      self.rule = rule
      self.criteria = criteria
      self.ended = ended
      self.level = level
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

  /// Every rule that would ask for a level, that would lead there, or that would have to end.
  package var rules: Set<RuleID> {
    let neighbours = [up, down].compactMap(\.self)
    let asking = neighbours.flatMap(\.answers).flatMap(\.support).compactMap(\.rule)
    let onWays = neighbours.flatMap(\.ways).flatMap { [$0.rule].compactMap(\.self) + $0.ended.map(\.rule) }
    return Set(asking + onWays)
  }
}

extension Authority {
  /// The rule, where it is one.
  fileprivate var rule: RuleID? { if case .rule(let id) = self { id } else { nil } }
}
