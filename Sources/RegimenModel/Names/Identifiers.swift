/// The name of a pack.
public struct PackID: Identifier {
  /// The text.
  public let rawValue: String

  /// Creates a name from its text, which is not checked here.
  public init(rawValue: String) { self.rawValue = rawValue }
}

/// The full, dotted name of a fact, such as `relapse_history.relapses_past_year`.
public struct FactName: Identifier {
  /// The text.
  public let rawValue: String

  /// Creates a name from its text, which is not checked here.
  public init(rawValue: String) { self.rawValue = rawValue }
}

/// The full, dotted name of a group of facts, such as `co_occurring`.
public struct GroupName: Identifier {
  /// The text.
  public let rawValue: String

  /// Creates a name from its text, which is not checked here.
  public init(rawValue: String) { self.rawValue = rawValue }
}

/// A value of a scale or a choice, such as `severe`.
public struct ValueName: Identifier {
  /// The text.
  public let rawValue: String

  /// Creates a name from its text, which is not checked here.
  public init(rawValue: String) { self.rawValue = rawValue }
}

/// The name of an instrument, such as `phq9`.
public struct InstrumentID: Identifier {
  /// The text.
  public let rawValue: String

  /// Creates a name from its text, which is not checked here.
  public init(rawValue: String) { self.rawValue = rawValue }
}

/// The name of a score of an instrument, such as `total`.
public struct ScoreName: Identifier {
  /// The text.
  public let rawValue: String

  /// Creates a name from its text, which is not checked here.
  public init(rawValue: String) { self.rawValue = rawValue }
}

/// The name of a concern, such as `safety`.
public struct ConcernID: Identifier {
  /// The text.
  public let rawValue: String

  /// Creates a name from its text, which is not checked here.
  public init(rawValue: String) { self.rawValue = rawValue }
}

/// The name of an urgency, such as `within_7_days`.
public struct UrgencyID: Identifier {
  /// The text.
  public let rawValue: String

  /// Creates a name from its text, which is not checked here.
  public init(rawValue: String) { self.rawValue = rawValue }
}

/// The name of a level of care.
public struct LevelID: Identifier {
  /// The text.
  public let rawValue: String

  /// Creates a name from its text, which is not checked here.
  public init(rawValue: String) { self.rawValue = rawValue }
}

/// The name of a modality.
public struct ModalityID: Identifier {
  /// The text.
  public let rawValue: String

  /// Creates a name from its text, which is not checked here.
  public init(rawValue: String) { self.rawValue = rawValue }
}

/// The name of a referral.
public struct ReferralID: Identifier {
  /// The text.
  public let rawValue: String

  /// Creates a name from its text, which is not checked here.
  public init(rawValue: String) { self.rawValue = rawValue }
}

/// The name of a precaution.
public struct PrecautionID: Identifier {
  /// The text.
  public let rawValue: String

  /// Creates a name from its text, which is not checked here.
  public init(rawValue: String) { self.rawValue = rawValue }
}

/// The name of an entry of the bibliography.
public struct SourceID: Identifier {
  /// The text.
  public let rawValue: String

  /// Creates a name from its text, which is not checked here.
  public init(rawValue: String) { self.rawValue = rawValue }
}

/// The name of a rule.
public struct RuleID: Identifier {
  /// The text.
  public let rawValue: String

  /// Creates a name from its text, which is not checked here.
  public init(rawValue: String) { self.rawValue = rawValue }
}

/// A name that several rules carry, so that one entry can speak of them all.
package struct TagName: Identifier {
  /// The text.
  package let rawValue: String

  /// Creates a name from its text, which is not checked here.
  package init(rawValue: String) { self.rawValue = rawValue }
}

/// The name of a guarantee.
package struct GuaranteeID: Identifier {
  /// The text.
  package let rawValue: String

  /// Creates a name from its text, which is not checked here.
  package init(rawValue: String) { self.rawValue = rawValue }
}
