import RegimenDiagnostics
import RegimenModel

extension PackReview {
  /// Rules that no confirmed worked case makes stand.
  static func untestedRules(in pack: Pack, exercised: Set<RuleID>) -> [Finding] {
    pack.rules.filter { !exercised.contains($0.id) }.map { rule in
      Finding(
        Diagnostic(
          .untested, severity: .warning, "rule '\(rule.id)' must stand in a confirmed worked case", at: rule.place,
          help: "write a case in which it stands, with the plan that must come of it"),
        about: rule.id.rawValue)
    }
  }
}
