/// An unknown fact that would matter, and for what.
public struct OpenQuestion: Sendable, Hashable {
  /// The gravest thing that an answer may touch, gravest first.
  public enum Stake: String, Sendable, Hashable, CaseIterable, Comparable {
    /// Whether the pack speaks of the person at all.
    case scope
    /// Whether care may start.
    case hold
    /// The level of care.
    case level
    /// An urgent referral.
    case urgentReferral = "urgent_referral"
    /// Anything else a rule says.
    case other

    /// Orders stakes, gravest first.
    public static func < (left: Stake, right: Stake) -> Bool { left.rank < right.rank }

    private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
  }

  /// The fact.
  public let fact: FactName
  /// Its words for people.
  public let label: String
  /// The question to ask.
  public let question: String?
  /// The gravest thing at stake.
  public let stake: Stake
  /// The rules that it would decide, sorted by name; empty where only the population is at stake.
  public let rules: [RuleID]
  /// The answers that alone would change the plan, in the order of the fact's values; nil where it was not asked.
  public let answers: [AnswerEffect]?
  /// Where no answer alone changes anything: the unknown facts that matter together with it, sorted by name.
  public let together: [Labelled<FactName>]

  /// Creates a question.
  package init(
    fact: FactName, label: String, question: String?, stake: Stake, rules: [RuleID], answers: [AnswerEffect]?,
    together: [Labelled<FactName>]
  ) {
    self.fact = fact
    self.label = label
    self.question = question
    self.stake = stake
    self.rules = rules
    self.answers = answers
    self.together = together
  }
}
