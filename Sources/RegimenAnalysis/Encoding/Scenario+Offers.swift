import RegimenEvaluator
import RegimenModel

extension Scenario {
  /// Everything that can be said of an element, with when it is heard.
  ///
  /// - Parameter isPlansOwn: whether to leave out what a level says while a hold keeps it back.
  func heard(on element: Int, isPlansOwn: Bool) -> [(voice: Voice, heard: Literal)] {
    let place = Hearsay(element: element, isPlansOwn: isPlansOwn)
    if let known = knownHearing[place] { return known }
    let heard = newlyHeard(on: element, isPlansOwn: isPlansOwn)
    knownHearing[place] = heard
    return heard
  }

  private func newlyHeard(on element: Int, isPlansOwn: Bool) -> [(voice: Voice, heard: Literal)] {
    let keepsBack = isPlansOwn ? !isHoldAsked : circuit.yes
    let ofRules = voices.rules[element].map { (voice: $0, heard: stands(Int($0.speaker))) }
    let given = voices.given[element].map { (voice: $0.voice, heard: circuit.all(isDelivered($0.rank), keepsBack)) }
    let referred = voices.referred[element].map { (voice: $0.voice, heard: circuit.all(isLevel($0.rank), keepsBack)) }
    return ofRules + given + referred
  }

  // MARK: Referrals

  /// What becomes of a referral.
  struct ReferralLiterals {
    /// True where it is made.
    let isMade: Literal
    /// For each urgency, most urgent first, true where the referral is made no later than that.
    let noLater: [Literal]
    /// True where it is both asked for and avoided.
    let isClash: Literal
  }

  /// What becomes of a referral; its element tells which.
  ///
  /// - Parameter isPlansOwn: whether to leave out what a level asks for while a hold keeps it back.
  func referral(_ element: Int, isPlansOwn: Bool = true) -> ReferralLiterals {
    let place = Hearsay(element: element, isPlansOwn: isPlansOwn)
    if let known = knownReferrals[place] { return known }
    let referral = newReferral(element, isPlansOwn: isPlansOwn)
    knownReferrals[place] = referral
    return referral
  }

  private func newReferral(_ element: Int, isPlansOwn: Bool) -> ReferralLiterals {
    let heard = heard(on: element, isPlansOwn: isPlansOwn)
    let avoids = heard.filter { $0.voice.saying == .avoid }
    let asks = heard.filter { $0.voice.saying == .refer }
    let survives = asks.map { ask in
      let beating = avoids.filter { avoid in
        avoid.voice.concern < ask.voice.concern
          || (avoid.voice.concern == ask.voice.concern && !compiled.isUrgent[Int(ask.voice.value)])
      }
      return circuit.all([ask.heard] + beating.map { !$0.heard })
    }
    let isMade = circuit.any(survives)
    return ReferralLiterals(
      isMade: isMade,
      noLater: compiled.isUrgent.indices.map { rank in
        circuit.all(isMade, circuit.any(asks.filter { $0.voice.value <= rank }.map(\.heard)))
      },
      isClash: circuit.all(circuit.any(asks.map(\.heard)), circuit.any(avoids.map(\.heard))))
  }

  /// True where a precaution is taken; its element tells which.
  func isTaken(_ element: Int) -> Literal { circuit.any(heard(on: element, isPlansOwn: false).map(\.heard)) }

  // MARK: Mix

  /// True where a modality takes part in the mix; its element tells which.
  func takesPart(_ element: Int) -> Literal {
    let heard = heard(on: element, isPlansOwn: false)
    return circuit.all(
      isDelivered, circuit.any(heard.filter { $0.voice.asksForModality }.map(\.heard)),
      !circuit.any(heard.filter { $0.voice.saying == .avoid }.map(\.heard)))
  }

  /// True where the mix is empty although a programme is delivered.
  var isMixEmpty: Literal { circuit.all([isDelivered] + compiled.elements.modalities.map { !takesPart($0) }) }

  /// True where a modality is avoided although a higher concern than every such avoid asks for it.
  func isWronged(_ element: Int) -> Literal {
    let heard = heard(on: element, isPlansOwn: false)
    let avoids = heard.filter { $0.voice.saying == .avoid }
    let ways = heard.filter { $0.voice.asksForModality }.map { ask in
      circuit.all([ask.heard] + avoids.filter { $0.voice.concern <= ask.voice.concern }.map { !$0.heard })
    }
    return circuit.all(isDelivered, circuit.any(avoids.map(\.heard)), circuit.any(ways))
  }
}
