import RegimenModel

/// The section "Referrals", for one set of statements.
struct NaiveReferrals {
  private(set) var made: [PlannedReferral] = []
  private(set) var stopped: [Stopped] = []
  private(set) var avoided: [Avoided] = []
  private(set) var clashes: [(referral: ReferralID, authorities: [Authority])] = []

  private let naive: NaivePack
  private let known: Knowledge

  init(_ naive: NaivePack, _ said: [Said], _ known: Knowledge) {
    self.naive = naive
    self.known = known
    for referral in naive.pack.catalogue.referrals {
      let requests = said.filter { if case .refer(referral.id, _) = $0.content { true } else { false } }
      let avoids = said.filter { $0.content == .avoidReferral(referral.id) }
      resolve(referral, requests, avoids)
    }
    let catalogueOrder = naive.pack.catalogue.referrals.map(\.id)
    made.sort { left, right in
      (naive.rank(of: left.urgency.id), catalogueOrder.firstIndex(of: left.referral.id) ?? 0)
        < (naive.rank(of: right.urgency.id), catalogueOrder.firstIndex(of: right.referral.id) ?? 0)
    }
  }

  private mutating func resolve(_ referral: Referral, _ requests: [Said], _ avoids: [Said]) {
    let surviving = requests.filter { request in !avoids.contains { beats($0, request) } }
    if !requests.isEmpty, !avoids.isEmpty {
      clashes.append((referral.id, (requests + avoids).authorities))
      stopped +=
        surviving.isEmpty
        ? requests.inOrder.map { Stopped(said: $0, boundBy: avoids.authorities) }
        : avoids.inOrder.map { Stopped(said: $0, boundBy: surviving.authorities) }
    }
    if !surviving.isEmpty {
      made.append(planned(referral, requests))
    } else if !avoids.isEmpty {
      avoided.append(
        Avoided(
          element: .referral(referral.id), label: naive.wording.labelled(referral.id).label,
          support: avoids.authorities))
    }
  }

  private func beats(_ avoid: Said, _ request: Said) -> Bool {
    if avoid.concern == request.concern, let urgency = request.urgency { return !naive.isUrgent(urgency) }
    return avoid.concern < request.concern
  }

  private func planned(_ referral: Referral, _ requests: [Said]) -> PlannedReferral {
    let rank = requests.compactMap(\.urgency).map { naive.rank(of: $0) }.min() ?? 0
    let urgency = naive.pack.header.urgencies[rank]
    return PlannedReferral(
      referral: naive.wording.labelled(referral.id), urgency: naive.wording.labelled(urgency.id),
      isUrgent: urgency.isUrgent, settings: referral.settings, after: referral.after.map { naive.wording.labelled($0) },
      needsConsent: referral.needsConsent, evidence: referral.evidence,
      isDeclined: referral.declinedWhen.map { naive.truth($0, known) == .proved } ?? false,
      support: requests.authorities)
  }
}

extension Said {
  /// How soon the referral that it asks for.
  var urgency: UrgencyID? {
    if case .refer(_, let urgency) = content { urgency } else { nil }
  }
}
