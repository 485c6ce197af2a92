import RegimenEvaluator

extension PlanBytes {
  /// Writes the referrals, most urgent first, then in catalogue order.
  ///
  /// - Parameter isOnceCleared: whether those that come with the care that follows a hold, and not before.
  mutating func writeReferrals(
    _ evaluation: borrowing Evaluation, isOnceCleared: Bool, _ output: inout OutputBuffer
  ) {
    referrals.removeAll(keepingCapacity: true)
    let settlement = evaluation.settlement
    for outcome in isOnceCleared ? settlement.referralsOnceCleared : settlement.referrals where outcome.isMade {
      if !isOnceCleared || settlement.isAddedOnceCleared(outcome) { referrals.append(outcome) }
    }
    referrals.sort { ($0.mostUrgent, $0.referral) < ($1.mostUrgent, $1.referral) }
    output.append(UInt8(ascii: "["))
    for place in referrals.indices {
      let outcome = referrals[place]
      if place > 0 { output.append(UInt8(ascii: ",")) }
      let pieces = fragments.offers.referral(outcome.referral, urgency: outcome.mostUrgent)
      put(pieces, 0, &output)
      output.append(settlement.declined[outcome.referral] ? "true" : "false")
      put(pieces, 1, &output)
      support(&output) { evaluation.support(outcome, isOnceCleared: isOnceCleared, into: &$0) }
      put(pieces, 2, &output)
    }
    output.append(UInt8(ascii: "]"))
  }

  /// Writes the precautions, in catalogue order.
  mutating func writePrecautions(_ evaluation: borrowing Evaluation, _ output: inout OutputBuffer) {
    var list = ListPunctuation()
    output.append(UInt8(ascii: "["))
    for place in fragments.offers.precautions.indices {
      writeSupported(fragments.offers.precautions[place], &list, &output) {
        evaluation.supportPrecaution(place, into: &$0)
      }
    }
    output.append(UInt8(ascii: "]"))
  }

  /// Writes what is kept out: modalities, then referrals.
  mutating func writeAvoided(_ evaluation: borrowing Evaluation, _ output: inout OutputBuffer) {
    var list = ListPunctuation()
    output.append(UInt8(ascii: "["))
    for place in fragments.offers.avoidedModalities.indices {
      writeSupported(fragments.offers.avoidedModalities[place], &list, &output) {
        evaluation.supportAvoiding(modality: place, into: &$0)
      }
    }
    for outcome in evaluation.settlement.referrals where outcome.isKeptOut {
      writeSupported(fragments.offers.avoidedReferrals[outcome.referral], &list, &output) {
        evaluation.supportAvoiding(outcome, into: &$0)
      }
    }
    output.append(UInt8(ascii: "]"))
  }

  /// Writes an element of a list around its support; nothing where there is none.
  private mutating func writeSupported(
    _ pieces: Pieces, _ list: inout ListPunctuation, _ output: inout OutputBuffer,
    _ collect: (inout [Int]) -> Void
  ) {
    speakers.removeAll(keepingCapacity: true)
    collect(&speakers)
    guard !speakers.isEmpty else { return }
    list.separate(&output)
    put(pieces, 0, &output)
    writeAuthorities(speakers[...], &output)
    put(pieces, 1, &output)
  }
}

/// The commas of a list whose elements come one by one.
struct ListPunctuation {
  private var isFirst = true

  /// Writes a comma, but before the first element.
  mutating func separate(_ output: inout OutputBuffer) {
    if !isFirst { output.append(UInt8(ascii: ",")) }
    isFirst = false
  }
}
