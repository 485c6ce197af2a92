import RegimenModel

extension JSONSchema {
  /// What a scalar that is read as text comes to: YAML takes `2020` for a number and `true` for a flag, and both are
  /// texts where a text is wanted.
  static let text = JSONSchema.types(["string", "number", "boolean"]).with("minLength", .whole(1))

  /// One of these types.
  static func types(_ types: [String]) -> JSONSchema { JSONSchema.anything.with("type", .texts(types)) }

  /// One type.
  static func type(_ type: String) -> JSONSchema { JSONSchema.anything.with("type", .text(type)) }

  /// A day. The lengths of months are told by a pattern, since `format` binds nobody.
  static let date = JSONSchema.type("string").with("format", .text("date")).with(
    "pattern",
    .text(
      "^[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)"
        + "|02-(?:0[1-9]|1[0-9]|2[0-9]))$")
  ).mistake("a day of the calendar, such as 2026-11-20")

  /// Yes or no. Readers of YAML 1.2 take `yes` for a text, those of YAML 1.1 for a flag.
  static let flag = JSONSchema.words(["yes", "no"])

  /// A number of a range. Grids finer than one are left out: `multipleOf` divides in binary, and would flag 0.3 on a
  /// grid of 0.1.
  static func number(_ domain: NumberDomain) -> JSONSchema {
    JSONSchema.type(domain.decimals == 0 ? "integer" : "number")
      .with("minimum", .number(domain.minimum.description)).with("maximum", .number(domain.maximum.description))
  }

  /// A whole number of a range.
  static func whole(_ range: ClosedRange<Int>) -> JSONSchema {
    number(NumberDomain(minimum: ExactDecimal(range.lowerBound), maximum: ExactDecimal(range.upperBound)))
  }

  /// A whole percentage from 0 to 100.
  static let percent = JSONSchema.type("string").with("pattern", .text("^(?:100|[1-9]?[0-9])%$"))
    .mistake("a percentage, such as 20%")

  /// One of these words, each in every form that a reader of YAML may take it for: `2` for a number, `no` for a flag.
  ///
  /// - Parameter labels: What an editor shows beside each word.
  static func words(_ words: [String], labels: [String]? = nil) -> JSONSchema {
    var forms: [MetaValue] = []
    var shown: [String] = []
    for (number, word) in words.enumerated() {
      for form in Self.forms(of: word) where !forms.contains(form) {
        forms.append(form)
        if let labels { shown.append(labels[number]) }
      }
    }
    let schema = JSONSchema.anything.with("enum", .list(forms))
    return labels == nil ? schema : schema.with("enumDescriptions", .texts(shown))
  }

  private static func forms(of word: String) -> [MetaValue] {
    switch word {
    case "yes": [.text(word), .flag(true)]
    case "no": [.text(word), .flag(false)]
    case "true": [.flag(true), .text(word)]
    case "false": [.flag(false), .text(word)]
    case _ where ExactDecimal(word) != nil: [.text(word), .number(word)]
    default: [.text(word)]
    }
  }

  /// A name that is being declared.
  static func name(reserved: [String] = []) -> JSONSchema {
    let name = JSONSchema.types(["string", "integer", "boolean"]).with("pattern", .text("^[a-z0-9][a-z0-9_-]*$"))
      .with("minimum", .whole(0)).mistake("lower-case letters, digits, '_' and '-', beginning with a letter or digit")
    return reserved.isEmpty ? name : name.with("not", JSONSchema.words(reserved))
  }

  /// What an editor says of a text that does not fit the pattern.
  func mistake(_ wanted: String) -> JSONSchema { with("patternErrorMessage", .text("must be \(wanted)")) }
}
