/// What a pack declares by name, as far as it can be read.
///
/// The schema of a pack is made of it, for packs with mistakes too: those are what an editor helps to mend.
package struct PackNames: Sendable, Hashable {
  /// The facts, the groups and the sections.
  package let subjects: Subjects
  /// The instruments, each with its scores.
  package let instruments: Table<[Instrument.Score]>
  /// The concerns, highest first.
  package let concerns: Kind
  /// The urgencies, most urgent first.
  package let urgencies: Kind
  /// The levels, least intensive first.
  package let levels: Kind
  /// The modalities.
  package let modalities: Kind
  /// The referrals.
  package let referrals: Kind
  /// The precautions.
  package let precautions: Kind
  /// The sources.
  package let sources: Kind
  /// The rules.
  package let rules: Kind
  /// The tags that rules carry.
  package let tags: Kind
  /// What shares of the mix are multiples of, in percent.
  package let mixStep: Int

  /// Creates the names.
  package init(
    subjects: Subjects, instruments: Table<[Instrument.Score]>, concerns: Kind, urgencies: Kind, levels: Kind,
    modalities: Kind, referrals: Kind, precautions: Kind, sources: Kind, rules: Kind, tags: Kind, mixStep: Int
  ) {
    self.subjects = subjects
    self.instruments = instruments
    self.concerns = concerns
    self.urgencies = urgencies
    self.levels = levels
    self.modalities = modalities
    self.referrals = referrals
    self.precautions = precautions
    self.sources = sources
    self.rules = rules
    self.tags = tags
    self.mixStep = mixStep
  }
}

extension PackNames {
  /// The names of one kind, with words for people.
  package struct Kind: Sendable, Hashable {
    /// A name.
    package struct Name: Sendable, Hashable {
      /// The name itself.
      package let name: String
      /// The words.
      package let label: String

      /// Creates a name.
      package init(_ name: String, label: String) {
        self.name = name
        self.label = label
      }
    }

    /// The names, in the order declared.
    package let names: [Name]
    /// Whether a name that is not among them may be right as well: where some declarations could not be read, and
    /// where there are none, since then they are still to be written.
    package let isOpen: Bool

    /// Creates a kind.
    package init(_ names: [Name], isPartial: Bool) {
      self.names = names
      isOpen = isPartial || names.isEmpty
    }
  }

  /// Declarations of one kind.
  package struct Table<Value: Sendable & Hashable>: Sendable, Hashable {
    /// A declaration.
    package struct Entry: Sendable, Hashable {
      /// The name.
      package let name: String
      /// What was declared; nil where that has mistakes.
      package let value: Value?

      /// Creates a declaration.
      package init(_ name: String, _ value: Value?) {
        self.name = name
        self.value = value
      }
    }

    /// The declarations, in the order written.
    package let entries: [Entry]
    /// Whether there may be others.
    package let isOpen: Bool

    /// Creates a table.
    package init(_ entries: [Entry], isPartial: Bool) {
      self.entries = entries
      isOpen = isPartial || entries.isEmpty
    }
  }

  /// What lines of assessments and conditions speak of.
  package struct Subjects: Sendable, Hashable {
    /// The facts, members of groups among them.
    package let facts: [Table<Fact>.Entry]
    /// The groups.
    package let groups: [Table<FactGroup>.Entry]
    /// The sections.
    package let sections: [Table<FactSection>.Entry]
    /// Whether there may be others.
    package let isOpen: Bool

    /// Creates the subjects.
    package init(
      facts: [Table<Fact>.Entry], groups: [Table<FactGroup>.Entry], sections: [Table<FactSection>.Entry],
      isPartial: Bool
    ) {
      self.facts = facts
      self.groups = groups
      self.sections = sections
      isOpen = isPartial || facts.isEmpty
    }

    /// The subjects of a vocabulary that was loaded.
    package init(of vocabulary: Vocabulary) {
      self.init(
        facts: vocabulary.facts.map { .init($0.name.rawValue, $0) },
        groups: vocabulary.groups.map { .init($0.name.rawValue, $0) },
        sections: vocabulary.sections.map { .init($0.name, $0) }, isPartial: false)
    }
  }
}
