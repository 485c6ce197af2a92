import RegimenModel

extension BatchText {
  /// Writes how often each modality is in the mix, and with how much of it.
  func writeModalities(to layout: inout TextLayout) {
    let rows = summary.modalities.map { modality in
      let remark = modality.count == 0 ? nil : "on average \(modality.meanShare), \(modality.meanTime) a week"
      return Row(modality.count, modality.modality.label, [remark])
    }
    writePart("MODALITIES", occurring(rows), of: summary.plans, to: &layout)
  }

  /// Writes how often each referral is made, and how urgently.
  func writeReferrals(to layout: inout TextLayout) {
    let rows = summary.referrals.map { referral in
      let declined = referral.declined == 0 ? [] : ["declined \(referral.declined.grouped)"]
      return Row(referral.count, referral.referral.label, figures.urgencies(of: referral) + declined)
    }
    writePart("REFERRALS", occurring(rows), of: summary.plans, to: &layout)
  }
}
