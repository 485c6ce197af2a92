package import RegimenModel

/// A reason for a status, in numbers.
package struct Reason: Sendable, Hashable {
  /// What kind of reason.
  package let kind: StatusReason.Kind
  /// The element it concerns; 0 where there is none.
  package let element: Int
  /// The concern that contradicts itself.
  package let concern: Int
  /// The rule that asks or could ask; -1 where there is none.
  package let rule: Int
  /// The rank of the level or the urgency that could follow; of an instrument that is graver, its place among those
  /// of the record.
  package let rank: Int
  /// Where it stands among other reasons.
  private let order: UInt64

  init(_ kind: StatusReason.Kind, element: Int = 0, concern: Int = 0, rule: Int = -1, rank: Int = 0) {
    self.kind = kind
    self.element = element
    self.concern = concern
    self.rule = rule
    self.rank = rank
    // The status of a kind follows from its place, so it needs no place of its own. Of one kind no two agree in all.
    let last = kind == .instrumentGraver ? rank : rule + 1
    order =
      UInt64(kind.place) << 56 | UInt64(element & 0xFFFF) << 40 | UInt64(concern & 0xFFFF) << 24
      | UInt64(last & 0xFF_FFFF)
  }

  /// Whether it is told before another: gravest first, then by kind, element, concern and authority.
  func isBefore(_ other: Reason) -> Bool { order < other.order }
}

extension StatusReason.Kind {
  /// Its place among all kinds, gravest first.
  fileprivate var place: Int {
    switch self {
    case .outsidePopulation: 0
    case .holdAsked: 1
    case .noLevel: 2
    case .reviewAsked: 3
    case .clash: 4
    case .beyondLevel: 5
    case .modalityRemoved: 6
    case .sharesOverHundred: 7
    case .referralClash: 8
    case .instrumentGraver: 9
    case .couldBeOutsidePopulation: 10
    case .couldHold: 11
    case .couldRaiseLevel: 12
    case .couldAddUrgentReferral: 13
    }
  }
}
