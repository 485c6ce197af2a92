import RegimenEvaluator

/// Everything in the JSON of plans that does not depend on the person, escaped once. All of it is cut out of what the
/// ordinary writer writes.
final class PlanFragments: Sendable {
  /// The memory of all of them.
  private let storage: Storage
  let store: FragmentStore
  let frame: FrameFragments
  let facts: FactFragments
  let rules: RuleFragments
  let care: CareFragments
  let reasons: ReasonFragments
  let offers: OfferFragments
  /// The numbers of statements.
  let statements: StatementPlaces
  /// Each speaker as an authority.
  let authorities: FixedRow<Fragment>

  /// Cuts the fragments of a pack. Time and memory grow with the text of the pack.
  init(_ compiled: CompiledPack) {
    var cutter = FragmentCutter()
    let storage = Storage()
    self.storage = storage
    frame = FrameFragments(compiled, &cutter, in: storage)
    facts = FactFragments(compiled, &cutter, in: storage)
    rules = RuleFragments(compiled, &cutter, in: storage)
    care = CareFragments(compiled, &cutter, in: storage)
    reasons = ReasonFragments(compiled, &cutter, in: storage)
    offers = OfferFragments(compiled, &cutter, in: storage)
    statements = StatementPlaces(compiled, in: storage)
    authorities = FixedRow(compiled.speakers.authorities.map { cutter.whole($0) }, in: storage)
    store = FragmentStore(bytes: cutter.bytes, pieces: cutter.pieces, in: storage)
  }
}
