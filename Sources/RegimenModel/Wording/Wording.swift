/// The words that people know a pack's names by, and the phrases made from them.
package struct Wording: Sendable {
  let facts: [FactName: Fact]
  private let groups: [GroupName: FactGroup]
  private let levels: [LevelID: String]
  private let modalities: [ModalityID: String]
  private let referrals: [ReferralID: String]
  private let precautions: [PrecautionID: String]
  private let urgencies: [UrgencyID: String]
  private let concerns: [ConcernID: String]
  private let instruments: [InstrumentID: String]

  private let reader: Reader

  /// Who reads a condition.
  package enum Reader: Sendable {
    /// Somebody with a plan in hand, who sees the answers beside it.
    case ofPlan
    /// Somebody with the pack in hand, who sees nobody's answers: a member of a group is told with its group, and the
    /// parts of a condition are set apart by commas.
    case ofPack
  }

  /// Collects the words of a pack, for a reader.
  package init(_ pack: Pack, for reader: Reader = .ofPlan) {
    self.reader = reader
    facts = Self.table(pack.vocabulary.facts) { ($0.name, $0) }
    groups = Self.table(pack.vocabulary.groups) { ($0.name, $0) }
    levels = Self.table(pack.catalogue.levels) { ($0.id, $0.label) }
    modalities = Self.table(pack.catalogue.modalities) { ($0.id, $0.label) }
    referrals = Self.table(pack.catalogue.referrals) { ($0.id, $0.label) }
    precautions = Self.table(pack.catalogue.precautions) { ($0.id, $0.label) }
    urgencies = Self.table(pack.header.urgencies) { ($0.id, $0.label) }
    concerns = Self.table(pack.header.concerns) { ($0.id, $0.label) }
    instruments = Self.table(pack.vocabulary.instruments) { ($0.id, $0.label) }
  }

  private static func table<Entry, Key: Hashable, Value>(
    _ entries: [Entry], _ pair: (Entry) -> (Key, Value)
  ) -> [Key: Value] {
    Dictionary(entries.map(pair)) { first, _ in first }
  }

  /// The words a name reads as where no label is given: underscores and hyphens as spaces.
  package static func words(_ name: some Identifier) -> String {
    String(name.rawValue.map { $0 == "_" || $0 == "-" ? " " : $0 })
  }

  /// The fact of this name with its words.
  package func labelled(_ name: FactName) -> Labelled<FactName> { Labelled(name, label: label(name)) }
  /// The level of this name with its words.
  package func labelled(_ id: LevelID) -> Labelled<LevelID> { Labelled(id, label: levels[id] ?? id.rawValue) }
  /// The modality of this name with its words.
  package func labelled(_ id: ModalityID) -> Labelled<ModalityID> {
    Labelled(id, label: modalities[id] ?? id.rawValue)
  }
  /// The referral of this name with its words.
  package func labelled(_ id: ReferralID) -> Labelled<ReferralID> { Labelled(id, label: referrals[id] ?? id.rawValue) }
  /// The precaution of this name with its words.
  package func labelled(_ id: PrecautionID) -> Labelled<PrecautionID> {
    Labelled(id, label: precautions[id] ?? id.rawValue)
  }
  /// The urgency of this name with its words.
  package func labelled(_ id: UrgencyID) -> Labelled<UrgencyID> { Labelled(id, label: urgencies[id] ?? id.rawValue) }
  /// The concern of this name with its words.
  package func labelled(_ id: ConcernID) -> Labelled<ConcernID> { Labelled(id, label: concerns[id] ?? id.rawValue) }
  /// The instrument of this name with its words.
  package func labelled(_ id: InstrumentID) -> Labelled<InstrumentID> {
    Labelled(id, label: instruments[id] ?? id.rawValue)
  }

  /// The words of a fact.
  package func label(_ name: FactName) -> String { facts[name]?.label ?? name.rawValue }

  /// The words by which a condition calls a fact.
  func subject(_ name: FactName) -> String {
    guard reader == .ofPack, let group = facts[name]?.group else { return label(name) }
    return "\(label(group)), \(label(name))"
  }

  /// What stands between the parts of a condition, before the word that joins them.
  var pause: String { reader == .ofPack ? "," : "" }

  /// The words of a group.
  package func label(_ name: GroupName) -> String { groups[name]?.label ?? name.rawValue }

  /// Whether the fact is a member of the group.
  package func isMember(_ name: FactName, of group: GroupName) -> Bool { facts[name]?.group == group }

  /// The words of a part of a plan.
  package func label(_ element: PlanElement) -> String {
    switch element {
    case .status: "status"
    case .level: "level of care"
    case .quantity(let quantity): quantity.label
    case .weeklyHours: "hours a week"
    case .mix: "modality mix"
    case .modality(let id): labelled(id).label
    case .referral(let id): labelled(id).label
    case .precaution(let id): labelled(id).label
    }
  }

  /// A value of a fact in words; nil is unknown.
  package func text(_ value: FactValue?, of fact: FactName) -> String { text(value, ofType: facts[fact]?.type) }

  /// A value of a fact of some type in words; nil is unknown.
  package func text(_ value: FactValue?, ofType type: FactType?) -> String {
    switch value {
    case nil: return "not known"
    case .named(let name): return Self.words(name)
    case .flag(let flag): return flag ? "yes" : "no"
    case .level(let level): return level.map { labelled($0).label } ?? "none"
    case .number(let number):
      guard case .number(let domain) = type, let unit = domain.unit else { return number.description }
      // Units are written in the plural.
      let isOne = number == ExactDecimal(1) && unit.hasSuffix("s")
      return "\(number) \(isOne ? String(unit.dropLast()) : unit)"
    }
  }
}
