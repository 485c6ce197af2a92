import RegimenDiagnostics
import RegimenModel

extension PackReview {
  /// Rules that rest on nothing.
  static func uncitedRules(in pack: Pack) -> [Finding] {
    pack.rules.filter(\.citations.isEmpty).map { rule in
      Finding(
        Diagnostic(
          .uncited, "rule '\(rule.id)' must cite a source", at: rule.place,
          help: "add 'sources: [...]'; where practitioners merely agree, cite where they say so"),
        about: rule.id.rawValue)
    }
  }
}
