import RegimenEvaluator
import RegimenModel
import RegimenReport

/// Levels, and the care at each.
struct CareFragments: Sendable, BitwiseCopyable {
  /// Care at each level: before the support, before what changes, before the programme, before referrals, behind.
  let levels: FixedRow<Pieces>
  /// The programme at each level; none where it is not offered.
  ///
  /// Around, for each quantity but the review, value, least, most and support; then the hours, the individual and the
  /// group minutes; then the same four of the review, its date; then the mix.
  let programmes: FixedRow<Pieces?>
  /// What changes, by the present level (first none), then by the level.
  let transitions: FixedRow<Fragment>
  /// The account of each level.
  let accounts: FixedRow<Fragment>
  /// Each modality in the mix: before the share, before the minutes, before the support, behind.
  let shares: FixedRow<Pieces>
  /// Each modality folded out of it: before and behind the support.
  let folded: FixedRow<Pieces>

  init(_ compiled: CompiledPack, _ cutter: inout FragmentCutter, in storage: Storage) {
    let ranks = compiled.levels.indices
    levels = FixedRow(
      ranks.map { rank in
        let care = Care(level: compiled.settled(level: rank), programme: nil, transition: nil)
        return cutter.pieces(
          DatedCare(care: care, date: nil), .init("support", "[]"), .init("transition", "null"),
          .init("programme", "null"), .init("referrals", "[]"))
      }, in: storage)
    programmes = FixedRow(ranks.map { Self.programme($0, compiled, &cutter) }, in: storage)
    transitions = FixedRow(
      ([nil] + ranks.map(Optional.some)).flatMap { current in
        ranks.map { cutter.whole(compiled.transition(from: current, to: $0)) }
      }, in: storage)
    accounts = FixedRow(ranks.map { cutter.whole(compiled.account(level: $0)) }, in: storage)
    let modalities = compiled.pack.catalogue.modalities.indices
    shares = FixedRow(
      modalities.map {
        cutter.pieces(
          compiled.share(of: $0), .init("share_percent", "0"), .init("minutes", "0"), .init("support", "[]"))
      }, in: storage)
    folded = FixedRow(
      modalities.map { cutter.pieces(compiled.folded(modality: $0), .init("support", "[]")) }, in: storage)
  }

  private static func programme(
    _ rank: Int, _ compiled: CompiledPack, _ cutter: inout FragmentCutter
  ) -> Pieces? {
    guard case .offered(let ranges, _) = compiled.levels[rank].level.delivery else { return nil }
    let quantities = Quantity.allCases.filter { ranges[$0] != nil }
    let specimen = Programme(
      level: compiled.labelled(level: rank),
      quantities: quantities.map {
        SettledQuantity(quantity: $0, value: .zero, lowest: .zero, highest: .zero, support: [])
      }, weeklyHours: .zero, individualMinutes: .zero, groupMinutes: .zero, mix: [])
    let figures: [FragmentCutter.Hole] = [
      .init("value", "0"), .init("lowest", "0"), .init("highest", "0"), .init("support", "[]"),
    ]
    let told = quantities.filter { $0 != .reviewWithinDays }
    let hasReview = told.count < quantities.count
    let holes =
      told.flatMap { _ in figures }
      + [.init("weekly_hours", "0"), .init("individual_minutes", "0"), .init("group_minutes", "0")]
      + (hasReview ? figures : []) + [.init("review_date", "null"), .init("modalities", "[]")]
    return cutter.pieces(DatedProgramme(programme: specimen, date: nil), holes)
  }
}
