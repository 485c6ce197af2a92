import RegimenDiagnostics
import RegimenModel

extension PackReview {
  /// Sources and rules that wanted another look before a day.
  static func staleSources(in pack: Pack, asOf: CalendarDate) -> [Finding] {
    let sources = pack.sources.compactMap { source in
      stale("source", source.id, source.reviewBy, at: source.place, asOf)
    }
    let rules = pack.rules.compactMap { rule in stale("rule", rule.id, rule.reviewBy, at: rule.place, asOf) }
    return sources + rules
  }

  private static func stale(
    _ kind: String, _ name: some Identifier, _ reviewBy: CalendarDate?, at place: SourceRange, _ asOf: CalendarDate
  ) -> Finding? {
    guard let reviewBy, reviewBy < asOf else { return nil }
    return Finding(
      Diagnostic(
        .staleSource, severity: .warning,
        "\(kind) '\(name)' must be reviewed by \(reviewBy), and on \(asOf) that has passed", at: place,
        help: "review it, then set 'review_by:' to the next day it wants a look"),
      about: name.rawValue)
  }
}
