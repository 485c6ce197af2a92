/// What becomes of one referral.
struct ReferralOutcome: Hashable {
  /// The referral's place in the catalogue.
  let referral: Int
  /// The voices that ask for it.
  private(set) var requests: [Voice] = []
  /// The voices that avoid it.
  private(set) var avoiders: [Voice] = []
  /// The requests that no avoid beats.
  private(set) var survivors: [Voice] = []
  /// The rank of the most urgent request.
  private(set) var mostUrgent = Int.max

  /// Whether it is made.
  var isMade: Bool { !survivors.isEmpty }
  /// Whether it is both asked for and avoided.
  var isClash: Bool { !requests.isEmpty && !avoiders.isEmpty }

  /// Settles every referral that voices speak of, in catalogue order.
  ///
  /// A request is beaten by an avoid of a higher concern, and by one of its own unless it is urgent.
  static func settle(_ voices: [Voice], isUrgent: [Bool]) -> [ReferralOutcome] {
    var outcomes: [ReferralOutcome] = []
    func add(_ referral: Int, _ change: (inout ReferralOutcome) -> Void) {
      let place = outcomes.firstIndex { $0.referral >= referral } ?? outcomes.count
      if place == outcomes.count || outcomes[place].referral != referral {
        outcomes.insert(ReferralOutcome(referral: referral), at: place)
      }
      change(&outcomes[place])
    }
    for voice in voices {
      switch voice.content {
      case .refer(let referral, let urgency):
        add(referral) { $0.ask(voice, urgency) }
      case .avoidReferral(let referral): add(referral) { $0.avoiders.append(voice) }
      default: break
      }
    }
    for index in outcomes.indices { outcomes[index].judge(isUrgent: isUrgent) }
    return outcomes
  }

  private init(referral: Int) { self.referral = referral }

  private mutating func ask(_ voice: Voice, _ urgency: Int) {
    requests.append(voice)
    mostUrgent = min(mostUrgent, urgency)
  }

  private mutating func judge(isUrgent: [Bool]) {
    let avoiding = avoiders.map(\.concern).min() ?? .max
    survivors = requests.filter { request in
      guard request.concern == avoiding, case .refer(_, let urgency) = request.content else {
        return request.concern < avoiding
      }
      return isUrgent[urgency]
    }
  }
}
