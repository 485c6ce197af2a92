import RegimenDiagnostics
import RegimenDocument
import RegimenModel

extension PartReader {
  /// A value written as a single scalar, quoted or not.
  func text(_ node: Node, _ subject: String) -> String? {
    guard let scalar = node.scalar, !scalar.isBlank else {
      wrongKind(subject, mustBe: "text", node)
      return nil
    }
    guard !scalar.text.isEmpty else {
      report(.wrongKind, "\(subject) must not be empty", at: node.range)
      return nil
    }
    return scalar.text
  }

  /// A flag: `yes`, `no`, `true` or `false`, unquoted.
  func flag(_ node: Node, _ subject: String) -> Bool? {
    if let flag = node.scalar?.flag { return flag }
    let isFlagQuoted = node.scalar.map { Scalar($0.text, isQuoted: false).flag != nil } ?? false
    wrongKind(
      subject, mustBe: "yes or no", node,
      help: isFlagQuoted ? "write yes or no without quotes; in JSON, true or false" : nil)
    return nil
  }

  /// A number, unquoted.
  func number(_ node: Node, _ subject: String) -> ExactDecimal? {
    if let scalar = node.scalar, !scalar.isQuoted, let number = ExactDecimal(scalar.text) { return number }
    wrongKind(subject, mustBe: "a number", node, help: numberHelp(node))
    return nil
  }

  private func numberHelp(_ node: Node) -> String? {
    guard let scalar = node.scalar else { return nil }
    if scalar.isQuoted, ExactDecimal(scalar.text) != nil { return "remove the quotes: quoted, it is text" }
    if scalar.text.contains(",") { return "write decimals with a point" }
    if scalar.text.hasPrefix("+") || scalar.text.hasPrefix(".") || scalar.text.hasPrefix("0") {
      return "write it without a plus sign or leading zeros, and with a digit before the point"
    }
    return scalar.text.allSatisfy { $0.isNumber || $0 == "." }
      ? "a number is at most \(ExactDecimal.maximumMagnitude) in size and has at most six decimal places" : nil
  }

  /// A number of a domain.
  func number(_ node: Node, _ subject: String, in domain: NumberDomain) -> ExactDecimal? {
    guard let number = number(node, subject) else { return nil }
    return check(number, subject, in: domain, at: node.range) ? number : nil
  }

  /// Reports a number that is outside a domain, or off its grid.
  func check(
    _ number: ExactDecimal, _ subject: String, in domain: NumberDomain, at range: SourceRange, help: String? = nil
  ) -> Bool {
    let found = findings.quotesValues ? ", not \(number)" : ""
    guard domain.minimum <= number, number <= domain.maximum else {
      report(.outOfRange, "\(subject) must be from \(domain.minimum) to \(domain.maximum)\(found)", at: range)
      return false
    }
    guard number.decimals <= domain.decimals else {
      let grid = ["a whole number", "a number with at most one decimal place"]
      let wanted =
        domain.decimals < 2 ? grid[domain.decimals] : "a number with at most \(domain.decimals) decimal places"
      report(.offGrid, "\(subject) must be \(wanted)\(found)", at: range, help: help)
      return false
    }
    return true
  }

  /// A whole number of a range.
  func whole(_ node: Node, _ subject: String, in range: ClosedRange<Int>) -> Int? {
    let domain = NumberDomain(minimum: ExactDecimal(range.lowerBound), maximum: ExactDecimal(range.upperBound))
    return number(node, subject, in: domain)?.wholeNumber
  }

  /// A percentage, such as `20%`.
  func percent(_ node: Node, _ subject: String, in range: ClosedRange<Int>) -> Int? {
    guard let scalar = node.scalar, !scalar.isQuoted, scalar.text.hasSuffix("%"),
      let number = ExactDecimal(scalar.text.dropLast())
    else {
      wrongKind(subject, mustBe: "a percentage", node, help: "write it like 20%")
      return nil
    }
    let domain = NumberDomain(minimum: ExactDecimal(range.lowerBound), maximum: ExactDecimal(range.upperBound))
    return check(number, subject, in: domain, at: node.range) ? number.wholeNumber : nil
  }

  /// A day, such as `2026-11-20`.
  func date(_ node: Node, _ subject: String) -> CalendarDate? {
    guard let scalar = node.scalar, !scalar.isBlank else {
      wrongKind(subject, mustBe: "a date", node, help: "write it like 2026-11-20")
      return nil
    }
    if let date = CalendarDate(scalar.text) { return date }
    let found = findings.quotesValues ? ", not \(scalar.text.quoted)" : ""
    report(
      .badDate, "\(subject) must be a day of the calendar\(found)", at: node.range,
      help: "write it as year-month-day, like 2026-11-20")
    return nil
  }

  /// One of the words that the language has for something.
  func word<Word: RawRepresentable & CaseIterable>(_ node: Node, _ subject: String, of type: Word.Type) -> Word?
  where Word.RawValue == String {
    guard let scalar = node.scalar else {
      wrongKind(subject, mustBe: "a word", node)
      return nil
    }
    if let word = Word(rawValue: scalar.text) { return word }
    report(
      .unknownValue, "\(subject) cannot be \(scalar.text.quoted)", at: node.range,
      help: suggestion(for: scalar.text, among: Word.allCases.map(\.rawValue), called: "it is one of"))
    return nil
  }
}
