import RegimenDiagnostics
import RegimenModel

extension PackReview {
  /// Modalities that nothing speaks of.
  static func unusedModalities(in pack: Pack) -> [Finding] {
    let used = Set(pack.statements.compactMap(\.modality))
    return pack.catalogue.modalities.filter { !used.contains($0.id) }.map {
      unspoken("modality", $0.id, at: $0.place)
    }
  }

  /// Referrals that nothing speaks of, and that come before none that something speaks of.
  static func unusedReferrals(in pack: Pack) -> [Finding] {
    var used = Set(pack.statements.compactMap(\.referral))
    // A plan names the referrals that come first, and those that come before them.
    var next = used
    while !next.isEmpty {
      let earlier = Set(pack.catalogue.referrals.filter { next.contains($0.id) }.flatMap(\.after))
      next = earlier.subtracting(used)
      used.formUnion(next)
    }
    return pack.catalogue.referrals.filter { !used.contains($0.id) }.map {
      unspoken("referral", $0.id, at: $0.place)
    }
  }

  /// Precautions that nothing speaks of.
  static func unusedPrecautions(in pack: Pack) -> [Finding] {
    let used = Set(pack.statements.compactMap(\.precaution))
    return pack.catalogue.precautions.filter { !used.contains($0.id) }.map {
      unspoken("precaution", $0.id, at: $0.place)
    }
  }

  private static func unspoken(_ kind: String, _ name: some Identifier, at place: SourceRange) -> Finding {
    unused(
      kind, name, at: place, "must be named by a rule or a level, or no plan can hold it",
      help: "name it under 'then' of a rule or 'gives' of a level, or remove it")
  }
}

extension Pack {
  /// Everything that rules and levels say of plans.
  var statements: [Statement] { rules.flatMap(\.then) + catalogue.levels.flatMap(\.statements) }
}

extension Level {
  /// What is said of plans that settle on it.
  fileprivate var statements: [Statement] {
    if case .referred(let referrals, _) = delivery { gives + referrals } else { gives }
  }
}

extension Statement {
  fileprivate var modality: ModalityID? {
    switch content {
    case .weight(let modality, _), .share(let modality, _), .avoidModality(let modality): modality
    default: nil
    }
  }

  fileprivate var referral: ReferralID? {
    switch content {
    case .refer(let referral, _), .avoidReferral(let referral): referral
    default: nil
    }
  }

  fileprivate var precaution: PrecautionID? {
    if case .precaution(let precaution) = content { precaution } else { nil }
  }
}
