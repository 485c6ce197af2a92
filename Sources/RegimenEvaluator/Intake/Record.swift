package import RegimenModel

/// What a record says, by place: of each fact, of each group as a whole, of each score.
///
/// This is the form that evaluation starts from. It is made from an ``Assessment``, or straight from bytes by the batch
/// reader, and is cleared and filled again for the next record without allocating.
package struct Record: Sendable, Hashable {
  /// What is said of a fact or, by `others`, of a group.
  package enum Said: Sendable, Hashable, BitwiseCopyable {
    /// Nothing.
    case nothing
    /// That it was asked and is not known.
    case unknown
    /// A value, by its cell; of any type but a number.
    case cell(Int)
    /// A number.
    case number(ExactDecimal)
  }

  /// An instrument that was taken.
  package struct Taken: Sendable, Hashable {
    /// The day, if it was written.
    package var date: CalendarDate?

    /// Taken on a day.
    package init(date: CalendarDate?) { self.date = date }
  }

  /// The day of the assessment.
  package var date: CalendarDate?
  /// What is said of each fact, in the order of the vocabulary.
  package var facts: [Said]
  /// What `others` says of each group, in the order of the vocabulary.
  package var groups: [Said]
  /// The instruments that were taken, in the order of the vocabulary.
  package var instruments: [Taken?]
  /// The scores of all instruments, those of one instrument beside each other: see ``RecordForm/firstScore``.
  package var scores: [ExactDecimal?]

  /// A record that says nothing.
  package init(_ form: RecordForm) {
    facts = Array(repeating: .nothing, count: form.facts.count)
    groups = Array(repeating: .nothing, count: form.groups.count)
    instruments = Array(repeating: nil, count: form.instruments.count)
    scores = Array(repeating: nil, count: form.scoreCount)
  }

  /// Says nothing again.
  package mutating func clear() {
    date = nil
    facts.fill(.nothing)
    groups.fill(.nothing)
    instruments.fill(nil)
    scores.fill(nil)
  }
}

extension Array {
  /// Sets all elements.
  fileprivate mutating func fill(_ value: Element) {
    var span = mutableSpan
    span.update(repeating: value)
  }
}
