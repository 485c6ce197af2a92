/// What a pack may be told about a person.
public struct Vocabulary: Sendable, Hashable {
  /// The facts, in the order written.
  public let facts: [Fact]
  /// The groups, in the order written.
  public let groups: [FactGroup]
  /// The sections, in the order written.
  public let sections: [FactSection]
  /// The instruments, in the order written.
  public let instruments: [Instrument]
  /// Conditions that no record may meet.
  package let impossible: [ImpossibleCombination]

  /// Creates a vocabulary.
  package init(
    facts: [Fact], groups: [FactGroup] = [], sections: [FactSection] = [], instruments: [Instrument] = [],
    impossible: [ImpossibleCombination] = []
  ) {
    self.facts = facts
    self.groups = groups
    self.sections = sections
    self.instruments = instruments
    self.impossible = impossible
  }
}
