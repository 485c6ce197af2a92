import RegimenEvaluator

/// Everything in the JSON of plans that does not depend on the person, escaped once. All of it is cut out of what the
/// ordinary writer writes.
final class PlanFragments: Sendable {
  let store: FragmentStore
  let frame: FrameFragments
  let facts: FactFragments
  let rules: RuleFragments
  let care: CareFragments
  let reasons: ReasonFragments
  let offers: OfferFragments
  /// Each speaker as an authority.
  let authorities: FixedRow<Fragment>

  /// Cuts the fragments of a pack. Time and memory grow with the text of the pack.
  init(_ compiled: CompiledPack) {
    var cutter = FragmentCutter()
    frame = FrameFragments(compiled, &cutter)
    facts = FactFragments(compiled, &cutter)
    rules = RuleFragments(compiled, &cutter)
    care = CareFragments(compiled, &cutter)
    reasons = ReasonFragments(compiled, &cutter)
    offers = OfferFragments(compiled, &cutter)
    authorities = FixedRow(compiled.speakers.authorities.map { cutter.whole($0) })
    store = FragmentStore(bytes: cutter.bytes, pieces: cutter.pieces)
  }
}
