/// What becomes of one referral.
package struct ReferralOutcome: Sendable, Hashable {
  /// The referral's place in the catalogue.
  package let referral: Int
  /// Whether a request survives.
  package let isMade: Bool
  /// Whether it is both asked for and avoided.
  package let isClash: Bool
  /// The rank of the most urgent request; the greatest number where there is none.
  package let mostUrgent: Int
  /// The rank of the highest concern that avoids it; the greatest number where none does.
  let avoidingConcern: Int

  /// Settles what voices say of a referral. A request is beaten by an avoid of a higher concern, and by one of its own
  /// unless it is urgent.
  init?(referral: Int, _ voices: some Sequence<Voice>, isUrgent: [Bool]) {
    var avoiding = Int.max
    var hasVoice = false
    for voice in voices {
      hasVoice = true
      if voice.saying == .avoid { avoiding = min(avoiding, Int(voice.concern)) }
    }
    guard hasVoice else { return nil }
    var mostUrgent = Int.max
    var isMade = false
    for voice in voices where voice.saying == .refer {
      mostUrgent = min(mostUrgent, Int(voice.value))
      isMade = isMade || Self.survives(voice, avoiding: avoiding, isUrgent: isUrgent)
    }
    self.referral = referral
    self.isMade = isMade
    self.mostUrgent = mostUrgent
    isClash = mostUrgent < .max && avoiding < .max
    avoidingConcern = avoiding
  }

  /// Whether no avoid beats a request.
  func survives(_ voice: Voice, isUrgent: [Bool]) -> Bool {
    Self.survives(voice, avoiding: avoidingConcern, isUrgent: isUrgent)
  }

  private static func survives(_ voice: Voice, avoiding: Int, isUrgent: [Bool]) -> Bool {
    voice.concern == avoiding ? isUrgent[Int(voice.value)] : voice.concern < avoiding
  }
}
