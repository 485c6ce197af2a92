import RegimenDiagnostics
import RegimenEvaluator
import RegimenModel

/// Finds lines of conditions that the other lines imply: leaving them out would change for nobody whether the condition
/// is proved, of an exception for nobody to whom its rule applies; and exceptions that are never met where their rule applies.
struct RedundancyCheck {
  let pack: PackUnderCheck

  func findings() -> [Finding] {
    let inquiry = pack.inquiry()
    let rules = pack.compiled.rules
    return rules.rules.indices.flatMap { number in
      let rule = pack.rule(number)
      let exceptions = Array(rules.cards[number].unless.range)
      let when = pack.compiled.when(number)
      let applies = inquiry.scenario.isProved(when)
      let lines = exceptions.flatMap { findings($0, of: rule, among: applies, inquiry) }
      return findings(when, of: rule, among: inquiry.circuit.yes, inquiry) + lines
        + exceptions.enumerated().compactMap { deadException($0, condition: $1, of: number, inquiry) }
    }
  }

  /// An exception that is never met where the rule applies.
  private func deadException(_ place: Int, condition: Int, of number: Int, _ inquiry: Inquiry) -> Finding? {
    let rule = pack.rule(number)
    let applies = inquiry.scenario.isProved(pack.compiled.when(number))
    guard inquiry.isPossible(applies) != false else { return nil }
    let written = pack.compiled.conditions[condition].lines.first?.place ?? rule.place
    switch inquiry.isPossible(applies, inquiry.scenario.isProved(condition)) {
    case true?: return nil
    case nil:
      return pack.notAnalysed(
        .redundantCondition, about: rule.id.rawValue, "whether rule '\(rule.id)' needs its exception", at: written)
    case false?:
      return Finding(
        Diagnostic(
          .redundantCondition, severity: .warning,
          "this exception of rule '\(rule.id)' is never met where the rule applies", at: written,
          path: rule.id.rawValue, notes: [Diagnostic.Note("in this rule", at: rule.place)],
          help: "drop the exception, or make it say what was meant"),
        about: rule.id.rawValue, detail: "unless \(place + 1)")
    }
  }

  /// - Parameter concerned: true of those whom the condition concerns.
  private func findings(_ number: Int, of rule: Rule, among concerned: Literal, _ inquiry: Inquiry) -> [Finding] {
    let condition = pack.compiled.conditions[number]
    let whole = inquiry.scenario.isProved(number)
    // Of a condition that is never met every line but one may be left out.
    guard let isMet = inquiry.isPossible(concerned, whole) else {
      return [
        pack.notAnalysed(
          .redundantCondition, about: rule.id.rawValue, "whether rule '\(rule.id)' needs its lines", at: rule.place)
      ]
    }
    guard isMet else { return [] }
    return condition.lines.compactMap { line in
      let rest = inquiry.scenario.isProved(condition.leavingOut(line))
      let isNeeded = inquiry.isPossible(concerned, inquiry.circuit.differs(whole, rest))
      if isNeeded == true { return nil }
      let detail = pack.wording.text(line.normal)
      guard isNeeded == false else {
        return pack.notAnalysed(
          .redundantCondition, about: rule.id.rawValue, "whether rule '\(rule.id)' needs the line on '\(line.subject)'",
          at: line.place ?? rule.place)
      }
      return Finding(
        Diagnostic(
          .redundantCondition, severity: .warning,
          "the line on '\(line.subject)' never decides whether a condition of rule '\(rule.id)' is met: its other lines and the vocabulary do",
          at: line.place ?? rule.place, path: rule.id.rawValue,
          notes: [Diagnostic.Note("in this rule", at: rule.place)],
          help: "leave the line out, or make it say what was meant"),
        about: rule.id.rawValue, detail: detail)
    }
  }
}

extension CompiledCondition {
  /// The condition without a line.
  fileprivate func leavingOut(_ line: CompiledCondition) -> CompiledCondition {
    switch self {
    case .all(let parts): .all(parts.filter { $0.number != line.number }.map { $0.leavingOut(line) })
    case .any(let parts): .any(parts.filter { $0.number != line.number }.map { $0.leavingOut(line) })
    case .fact, .count: number == line.number ? .all([]) : self
    }
  }

  /// The number of a line; nil of anything else.
  private var number: Int? {
    switch self {
    case .fact(let line): line.number
    case .count(let line): line.number
    case .all, .any: nil
    }
  }

  /// Where a line is written.
  fileprivate var place: SourceRange? {
    switch self {
    case .fact(let line): line.test.place
    case .count(let line): line.test.place
    case .all, .any: nil
    }
  }

  /// The fact or group that a line is on.
  fileprivate var subject: String {
    switch self {
    case .fact(let line): line.test.fact.rawValue
    case .count(let line): line.test.group.rawValue
    case .all, .any: ""
    }
  }

  /// A line as it was written.
  fileprivate var normal: NormalCondition {
    switch self {
    case .fact(let line): .fact(line.test, isNegated: line.isNegated)
    case .count(let line): .count(line.test, isNegated: line.isNegated)
    case .all: .all([])
    case .any: .any([])
    }
  }
}
