import RegimenModel

extension PackChapters {
  /// The modalities, and how a mix of them is rounded.
  var modalities: Chapter {
    let mix = pack.catalogue.mix
    let least =
      mix.minimumMinutes == 0
      ? ""
      : " A modality that would have less than \(ExactDecimal(mix.minimumMinutes).counted("minute")) a week is left out."
    return Chapter(
      id: "modalities", title: "Modalities",
      blocks: [
        .paragraph("Shares are rounded to steps of \(mix.step)%.\(least)"),
        .entries(
          pack.catalogue.modalities.map { Entry(named($0.label, $0.id), lines($0.text, $0.citations)) }),
      ])
  }

  /// The referrals: where, with whose consent, after what, on what evidence, and when they count as declined.
  var referrals: Chapter {
    let entries = pack.catalogue.referrals.map { referral in
      Entry(
        named(referral.label, referral.id),
        lines(referral.text, []) + terms(of: referral) + lines(nil, referral.citations))
    }
    return chapter(
      "referrals", "Referrals", entries.isEmpty ? [] : [.entries(entries)], ifEmpty: "The pack knows no referral.")
  }

  private func terms(of referral: Referral) -> [Text] {
    let parts = [
      referral.settings.isEmpty ? nil : referral.settings.words,
      referral.needsConsent ? "written consent needed" : "no written consent needed",
      referral.after.isEmpty
        ? nil : "after " + referral.after.map { words.labelled($0).label }.listed(with: "and"),
      referral.evidence?.words,
    ]
    let declined = referral.declinedWhen.map { ["Declined when \(words.text($0.normalForm))."] as [Text] }
    return [Text(parts.compactMap(\.self).joined(separator: "; ").asSentenceStart.asSentence)] + (declined ?? [])
  }

  /// The precautions.
  var precautions: Chapter {
    let entries = pack.catalogue.precautions.map { Entry(named($0.label, $0.id), lines($0.text, $0.citations)) }
    return chapter(
      "precautions", "Precautions", entries.isEmpty ? [] : [.entries(entries)], ifEmpty: "The pack knows no precaution."
    )
  }
}
