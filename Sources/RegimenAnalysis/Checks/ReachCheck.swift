import RegimenDiagnostics
import RegimenEvaluator
import RegimenModel

/// Finds rules that stand for nobody.
struct ReachCheck {
  let pack: PackUnderCheck

  func findings() -> [Finding] {
    let inquiry = pack.inquiry()
    return pack.compiled.rules.rules.indices.compactMap { finding($0, inquiry) }
  }

  private func finding(_ number: Int, _ inquiry: Inquiry) -> Finding? {
    let rule = pack.rule(number)
    guard let stands = inquiry.isPossible(inquiry.scenario.stands(number)) else {
      return pack.notAnalysed(
        .unreachableRule, about: rule.id.rawValue, "whether rule '\(rule.id)' ever stands", at: rule.place)
    }
    if stands { return nil }
    let applies = inquiry.isPossible(inquiry.scenario.isProved(pack.compiled.when(number)))
    guard let applies else {
      return Finding(
        Diagnostic(.unreachableRule, "rule '\(rule.id)' stands for nobody", at: rule.place, path: rule.id.rawValue),
        about: rule.id.rawValue)
    }
    let diagnostic =
      applies
      ? Diagnostic(
        .unreachableRule, "rule '\(rule.id)' is held back by an 'unless' or an overrider wherever it applies",
        at: rule.place,
        path: rule.id.rawValue, help: "narrow what holds it back, or drop the rule")
      : Diagnostic(
        .unreachableRule, "the conditions of rule '\(rule.id)' can never be met together", at: rule.place,
        path: rule.id.rawValue, help: "loosen the lines that contradict each other, or drop the rule")
    return Finding(diagnostic, about: rule.id.rawValue)
  }
}
