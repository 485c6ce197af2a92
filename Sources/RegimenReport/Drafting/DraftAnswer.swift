public import RegimenModel

/// What a draft answers to a fact: the name of a value, a number, yes or no, or that it was asked and is not known.
///
/// Literals say it shortest: `"severe"`, `2`, `11.5`, `true`, `.unknown`. Whether the fact takes such an answer is found
/// out when the draft is read.
public struct DraftAnswer: Sendable, Hashable {
  enum Content: Hashable {
    case word(String)
    case flag(Bool)
    /// In the notation of JSON.
    case number(String)
  }

  let content: Content

  /// Asked, and not known.
  public static let unknown = named("unknown")

  /// A value of a scale or a choice, or a level of care.
  public static func named(_ name: String) -> DraftAnswer { DraftAnswer(content: .word(name)) }

  /// Yes or no.
  public static func flag(_ flag: Bool) -> DraftAnswer { DraftAnswer(content: .flag(flag)) }

  /// A whole number.
  public static func number(_ number: Int) -> DraftAnswer { DraftAnswer(content: .number(String(number))) }

  /// An exact decimal number.
  public static func number(_ number: ExactDecimal) -> DraftAnswer {
    DraftAnswer(content: .number(number.description))
  }

  /// The shortest decimal number that reads as this one; what is no number is taken for a word, and refused as such.
  public static func number(_ number: Double) -> DraftAnswer {
    number.isFinite ? DraftAnswer(content: .number(number.description)) : named(number.description)
  }
}

extension DraftAnswer: ExpressibleByStringLiteral {
  /// Names a value.
  public init(stringLiteral value: String) { self = .named(value) }
}

extension DraftAnswer: ExpressibleByIntegerLiteral {
  /// Gives a whole number.
  public init(integerLiteral value: Int) { self = .number(value) }
}

extension DraftAnswer: ExpressibleByFloatLiteral {
  /// Gives a decimal number.
  public init(floatLiteral value: Double) { self = .number(value) }
}

extension DraftAnswer: ExpressibleByBooleanLiteral {
  /// Says yes or no.
  public init(booleanLiteral value: Bool) { self = .flag(value) }
}
