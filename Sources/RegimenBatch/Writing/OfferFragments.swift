import RegimenEvaluator
import RegimenModel

/// Referrals, precautions, and what is kept out: each before and behind its support.
struct OfferFragments: Sendable, BitwiseCopyable {
  /// Each referral by urgency: before whether it is declined, before the support, behind.
  private let referrals: FixedRow<Pieces>
  private let urgencyCount: Int
  let precautions: FixedRow<Pieces>
  let avoidedModalities: FixedRow<Pieces>
  let avoidedReferrals: FixedRow<Pieces>

  init(_ compiled: CompiledPack, _ cutter: inout FragmentCutter, in storage: Storage) {
    let catalogue = compiled.pack.catalogue
    let urgencies = compiled.pack.header.urgencies.indices
    urgencyCount = urgencies.count
    referrals = FixedRow(
      catalogue.referrals.indices.flatMap { referral in
        urgencies.map { urgency in
          cutter.pieces(
            compiled.planned(referral: referral, urgency: urgency, isDeclined: false), .init("declined", "false"),
            .init("support", "[]"))
        }
      }, in: storage)
    precautions = FixedRow(
      catalogue.precautions.indices.map {
        cutter.pieces(compiled.planned(precaution: $0), .init("support", "[]"))
      }, in: storage)
    avoidedModalities = FixedRow(
      catalogue.modalities.indices.map {
        cutter.pieces(compiled.avoided(modality: $0), .init("support", "[]"))
      }, in: storage)
    avoidedReferrals = FixedRow(
      catalogue.referrals.indices.map {
        cutter.pieces(compiled.avoided(referral: $0), .init("support", "[]"))
      }, in: storage)
  }

  /// A referral at an urgency.
  func referral(_ referral: Int, urgency: Int) -> Pieces { referrals[referral * urgencyCount + urgency] }
}
