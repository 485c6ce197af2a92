import RegimenDiagnostics
import RegimenDocument
import RegimenModel

/// Everything that a pack declares, found before anything that refers to it is read.
struct Declarations: PartReader {
  let findings: Findings
  /// The names.
  private(set) var names = Names()
  /// The concerns, highest first.
  private(set) var concerns: [Concern] = []
  /// The urgencies, most urgent first.
  private(set) var urgencies: [Urgency] = []
  /// The facts, in the order written.
  private(set) var facts: [Fact] = []
  /// The groups, in the order written.
  private(set) var groups: [FactGroup] = []
  /// The sections, in the order written.
  private(set) var sections: [FactSection] = []
  private let outline: PackOutline

  init(_ outline: PackOutline) {
    self.outline = outline
    findings = outline.findings
    declareOrders()
    declareCatalogue()
    declareFacts()
    declareInstruments()
    declareRules()
    declareTags()
    declare("sources", as: "source", in: \.sources)
    declare("guarantees", as: "guarantee", in: \.guarantees)
    declare("cases", as: "case", in: \.cases, isFreeText: true)
  }

  private mutating func declareOrders() {
    var orders = OrdersReader(findings: findings)
    if let node = outline.value("concerns") { concerns = orders.concerns(node) }
    if let node = outline.value("urgencies") { urgencies = orders.urgencies(node) }
    names.concerns = orders.concernNames
    names.urgencies = orders.urgencyNames
  }

  private mutating func declareCatalogue() {
    for (rank, entry) in outline.members("levels").enumerated() {
      _ = isGoodName(entry.key, "level", at: entry.keyRange, reserved: ReservedNames.ofFacts)
      let offered = entry.value.entries?.first { $0.key == "offered" }?.value.scalar?.flag
      let level = Names.DeclaredLevel(rank: rank, isOffered: offered ?? true)
      names.levels.declare(entry.key, level, at: entry.keyRange, findings: findings)
    }
    declareMembers("modalities", as: "modality", in: \.modalities)
    declareMembers("referrals", as: "referral", in: \.referrals)
    declareMembers("precautions", as: "precaution", in: \.precautions)
  }

  /// Declares the keys of a mapping.
  private mutating func declareMembers(
    _ key: String, as kind: String, in table: WritableKeyPath<Names, NameTable<Void>>
  ) {
    for entry in outline.members(key) {
      _ = isGoodName(entry.key, kind, at: entry.keyRange, reserved: ReservedNames.ofOffers)
      names[keyPath: table].declare(entry.key, (), at: entry.keyRange, findings: findings)
    }
  }

  private mutating func declareFacts() {
    var reader = FactsReader(findings: findings, names: names)
    for node in outline.values("facts") { reader.read(node) }
    names = reader.names
    (facts, groups, sections) = (reader.facts, reader.groups, reader.sections)
  }

  private mutating func declareInstruments() {
    for entry in outline.members("instruments") {
      _ = isGoodName(entry.key, "instrument", at: entry.keyRange)
      let scores = InstrumentReader.scores(entry, findings: findings)
      names.instruments.declare(entry.key, scores, at: entry.keyRange, findings: findings)
    }
  }

  private mutating func declareRules() {
    for item in outline.items("rules") {
      guard let name = newName(item, "rule") else { continue }
      let concern = item.declaredName("concern").flatMap { names.concerns[$0.text] }
      names.rules.declare(name.text, concern, at: name.range, findings: findings)
    }
  }

  /// A tag is declared by the rules that carry it.
  private mutating func declareTags() {
    let tags = RuleTags(outline.items("rules"))
    if let place = tags.placeBeyondLimit {
      report(
        .tooManyOverrides,
        "the tags that 'overrides' names may stand for at most \(RuleTags.mostOverrides) rules in a pack", at: place,
        help: "tag fewer rules, or name the tag in fewer of them")
    }
    for tag in tags.names {
      let rules = tags.placeBeyondLimit == nil ? tags[tag] : nil
      names.tags.declare(tag, rules, at: tags[tag][0].place, findings: findings)
    }
  }

  /// Declares the names that the entries of a list give themselves.
  private mutating func declare(
    _ key: String, as kind: String, in table: WritableKeyPath<Names, NameTable<Void>>, isFreeText: Bool = false
  ) {
    for item in outline.items(key) {
      guard let name = newName(item, kind, isFreeText: isFreeText) else { continue }
      names[keyPath: table].declare(name.text, (), at: name.range, findings: findings)
    }
  }

  /// The name that an entry of a list gives itself, such as `rule: NAME`.
  private func newName(
    _ item: Node, _ kind: String, isFreeText: Bool = false
  ) -> (text: String, range: SourceRange)? {
    guard mapping(item, "an entry of '\(kind)s'") != nil else { return nil }
    guard let name = item.declaredName(kind) else {
      report(
        .missingKey, "\(kind.withArticle) must have a name", at: item.anchor, help: "begin it with \(kind): NAME")
      return nil
    }
    if !isFreeText { _ = isGoodName(name.text, kind, at: name.range) }
    return name
  }
}
