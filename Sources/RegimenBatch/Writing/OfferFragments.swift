import RegimenEvaluator
import RegimenModel

/// Referrals, precautions, and what is kept out: each before and behind its support.
struct OfferFragments: Sendable {
  /// Each referral by urgency: before whether it is declined, before the support, behind.
  let referrals: [[[Fragment]]]
  let precautions: [[Fragment]]
  let avoidedModalities: [[Fragment]]
  let avoidedReferrals: [[Fragment]]

  init(_ compiled: CompiledPack, _ cutter: inout FragmentCutter) {
    let catalogue = compiled.pack.catalogue
    referrals = catalogue.referrals.indices.map { referral in
      compiled.pack.header.urgencies.indices.map { urgency in
        cutter.pieces(
          compiled.planned(referral: referral, urgency: urgency, isDeclined: false), .init("declined", "false"),
          .init("support", "[]"))
      }
    }
    precautions = catalogue.precautions.indices.map {
      cutter.pieces(compiled.planned(precaution: $0), .init("support", "[]"))
    }
    avoidedModalities = catalogue.modalities.indices.map {
      cutter.pieces(compiled.avoided(modality: $0), .init("support", "[]"))
    }
    avoidedReferrals = catalogue.referrals.indices.map {
      cutter.pieces(compiled.avoided(referral: $0), .init("support", "[]"))
    }
  }
}
