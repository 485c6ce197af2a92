/// A treatment plan with everything that explains it: no other input is needed to print it.
public struct Plan: Sendable, Hashable {
  /// What the plan was derived from, so that it can be derived again.
  public let provenance: Provenance
  /// How far it may be acted on.
  public let status: PlanStatus
  /// Why, gravest first.
  public let statusReasons: [StatusReason]
  /// The level of care, intensity and mix; nil under `out_of_scope`, `hold` and `undetermined`.
  public let care: Care?
  /// Under `hold`: what would be planned once the person is cleared.
  public let onceCleared: Care?
  /// The levels next to the settled one, and what would lead there; nil where no level is settled, and where it was not
  /// asked what other answers would change.
  public let nextLevels: NextLevels?
  /// The referrals, most urgent first, then in catalogue order.
  public let referrals: [PlannedReferral]
  /// The precautions, in catalogue order.
  public let precautions: [PlannedPrecaution]
  /// What is kept out, modalities first, in catalogue order.
  public let avoided: [Avoided]
  /// Every rule that the plan mentions, by concern, then by name.
  public let rules: [RuleAccount]
  /// Every level that the plan rests on, least intensive first.
  public let levels: [LevelAccount]
  /// What was said and did not make it.
  public let setAside: [SetAside]
  /// What standing rules take to be otherwise.
  public let assumptions: [Assumption]
  /// Unknown facts that would matter, the gravest first.
  public let openQuestions: [OpenQuestion]
  /// What is worth knowing about the data.
  public let dataNotes: [DataNote]
  /// The caller's own data, unchanged; nil where there is none, or nothing but ``MetaValue/null``.
  public let meta: MetaValue?

  /// Creates a plan.
  package init(
    provenance: Provenance, status: PlanStatus, statusReasons: [StatusReason], care: Care?, onceCleared: Care?,
    nextLevels: NextLevels?, referrals: [PlannedReferral], precautions: [PlannedPrecaution], avoided: [Avoided],
    rules: [RuleAccount], levels: [LevelAccount], setAside: [SetAside], assumptions: [Assumption],
    openQuestions: [OpenQuestion], dataNotes: [DataNote], meta: MetaValue?
  ) {
    self.provenance = provenance
    self.status = status
    self.statusReasons = statusReasons
    self.care = care
    self.onceCleared = onceCleared
    self.nextLevels = nextLevels
    self.referrals = referrals
    self.precautions = precautions
    self.avoided = avoided
    self.rules = rules
    self.levels = levels
    self.setAside = setAside
    self.assumptions = assumptions
    self.openQuestions = openQuestions
    self.dataNotes = dataNotes
    self.meta = meta == .null ? nil : meta
  }
}
