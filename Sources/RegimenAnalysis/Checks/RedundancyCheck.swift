import RegimenDiagnostics
import RegimenEvaluator
import RegimenModel

/// Finds lines of conditions that the other lines imply: leaving them out would change for nobody whether the condition
/// is proved.
struct RedundancyCheck {
  let pack: PackUnderCheck

  func findings() -> [Finding] {
    let inquiry = pack.inquiry()
    let rules = pack.compiled.rules
    return rules.rules.indices.flatMap { number in
      ([pack.compiled.when(number)] + Array(rules.cards[number].unless.range)).flatMap { condition in
        findings(condition, of: pack.rule(number), inquiry)
      }
    }
  }

  private func findings(_ number: Int, of rule: Rule, _ inquiry: Inquiry) -> [Finding] {
    let condition = pack.compiled.conditions[number]
    let whole = inquiry.scenario.isProved(number)
    // Of a condition that is never met every line but one may be left out; that it is never met is told elsewhere.
    guard inquiry.isPossible(whole) == true else { return [] }
    return condition.lines.compactMap { line in
      let rest = inquiry.scenario.isProved(condition.leavingOut(line))
      let isNeeded = inquiry.isPossible(inquiry.circuit.differs(whole, rest))
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
          "the line on '\(line.subject)' changes nothing: the other lines of rule '\(rule.id)' and the vocabulary imply it",
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
