/// A statement with its names replaced by numbers: who says what of which element, and for which concern.
package struct Voice: Sendable, Hashable, BitwiseCopyable {
  /// What is said of the element.
  package enum Saying: UInt8, Sendable, Hashable, BitwiseCopyable {
    /// It is this or more: a rank of a level, millionths of a quantity, percent of a share.
    case floor
    /// It is this or less.
    case ceiling
    /// It has this weight in the mix.
    case weight
    /// It is left out.
    case avoid
    /// The referral is made, no later than this urgency's rank.
    case refer
    /// The precaution is taken.
    case take
    /// A clinician looks first.
    case review
    /// Evaluate first.
    case hold
  }

  /// What it speaks of, see ``Elements``.
  package let element: Int32
  /// Who speaks, see ``Speakers``.
  package let speaker: Int32
  /// The rank of the concern; 0 is the highest.
  package let concern: Int32
  /// Which of the speaker's statements, in the order written; what a level gives comes before where it refers.
  package let number: Int32
  /// The fact that holds the level of a bound; -1 where the bound names one.
  package let fact: Int32
  package let saying: Saying
  package let value: Int64

  init(
    element: Int, speaker: Int, concern: Int, number: Int, saying: Saying, value: Int64 = 0, fact: Int = -1
  ) {
    self.element = Int32(element)
    self.speaker = Int32(speaker)
    self.concern = Int32(concern)
    self.number = Int32(number)
    self.fact = Int32(fact)
    self.saying = saying
    self.value = value
  }

  /// The same, with the level that the fact was found to hold.
  func naming(rank: Int) -> Voice {
    Voice(
      element: Int(element), speaker: Int(speaker), concern: Int(concern), number: Int(number), saying: saying,
      value: Int64(rank))
  }
}
