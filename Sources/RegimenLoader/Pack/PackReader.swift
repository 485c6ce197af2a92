import RegimenDiagnostics
import RegimenDocument
import RegimenModel

/// Reads a pack from the top-level keys of its files: first every name that it declares, then what refers to them.
struct PackReader: PartReader {
  let findings: Findings
  private let files: PackFiles
  private let outline: PackOutline
  /// What the pack declares.
  private(set) var names = Names()
  private var concerns: [Concern] = []
  private var urgencies: [Urgency] = []
  private var groups: [FactGroup] = []
  private var sections: [FactSection] = []
  private var facts: [Fact] = []

  init(_ outline: PackOutline, files: PackFiles) {
    self.outline = outline
    self.files = files
    findings = outline.findings
    declareOrders()
    declareCatalogue()
    declareFacts()
    declareEntries()
  }

  // MARK: Declarations

  private mutating func declareOrders() {
    var orders = OrdersReader(findings: findings)
    if let node = outline.value("concerns") { concerns = orders.concerns(node) }
    if let node = outline.value("urgencies") { urgencies = orders.urgencies(node) }
    names.concerns = orders.concernNames
    names.urgencies = orders.urgencyNames
  }

  private mutating func declareCatalogue() {
    for (rank, entry) in outline.members("levels").enumerated() {
      _ = isGoodName(entry.key, "level", at: entry.keyRange, reserved: NameRules.reserved)
      let offered = entry.value.entries?.first { $0.key == "offered" }?.value.scalar?.flag
      let level = Names.DeclaredLevel(rank: rank, isOffered: offered ?? true)
      names.levels.declare(entry.key, level, at: entry.keyRange, findings: findings)
    }
    declare("modalities", as: "modality", in: \.modalities)
    declare("referrals", as: "referral", in: \.referrals)
    declare("precautions", as: "precaution", in: \.precautions)
  }

  private mutating func declare(
    _ key: String, as kind: String, in table: WritableKeyPath<Names, NameTable<Void>>
  ) {
    for entry in outline.members(key) {
      _ = isGoodName(entry.key, kind, at: entry.keyRange, reserved: ["includes", "excludes"])
      names[keyPath: table].declare(entry.key, (), at: entry.keyRange, findings: findings)
    }
  }

  private mutating func declareFacts() {
    var reader = FactsReader(findings: findings, names: names)
    for node in outline.values("facts") { reader.read(node) }
    names = reader.names
    (facts, groups, sections) = (reader.facts, reader.groups, reader.sections)
    for entry in outline.members("instruments") {
      _ = isGoodName(entry.key, "instrument", at: entry.keyRange)
      let scores = InstrumentReader.scores(entry, findings: findings)
      names.instruments.declare(entry.key, scores, at: entry.keyRange, findings: findings)
    }
  }

  private mutating func declareEntries() {
    for item in outline.items("sources") {
      declare(item, "source") { names.sources.declare($0, (), at: $1, findings: findings) }
    }
    for item in outline.items("guarantees") {
      declare(item, "guarantee") { names.guarantees.declare($0, (), at: $1, findings: findings) }
    }
    for item in outline.items("rules") {
      let concern = item.declaredName("concern").flatMap { names.concerns[$0.text] }
      declare(item, "rule") { names.rules.declare($0, concern, at: $1, findings: findings) }
    }
    for item in outline.items("cases") {
      declare(item, "case", isFreeText: true) { names.cases.declare($0, (), at: $1, findings: findings) }
    }
  }

  /// Declares the name that an entry of a list gives itself.
  private func declare(
    _ item: Node, _ kind: String, isFreeText: Bool = false, _ add: (String, SourceRange) -> Void
  ) {
    guard mapping(item, "an entry of '\(kind)s'") != nil else { return }
    guard let name = item.declaredName(kind) else {
      report(.missingKey, "\(kind.withArticle) must have a name", at: item.anchor, help: "begin it with \(kind): NAME")
      return
    }
    if !isFreeText { _ = isGoodName(name.text, kind, at: name.range) }
    add(name.text, name.range)
  }

  // MARK: What refers to them

  /// The pack; nil where a part that it cannot be without has mistakes.
  func pack() -> Pack? {
    let header = header()
    let mix = CatalogueReader(findings: findings, names: names).mix(outline.value("mix"))
    let vocabulary = vocabulary()
    let catalogue = catalogue(mix)
    let sources = outline.items("sources").compactMap(SourceReader(findings: findings, names: names).source)
    let ruleReader = RuleReader(findings: findings, names: names, mixStep: mix.step)
    let rules = outline.items("rules").compactMap(ruleReader.rule)
    checkOverrides(rules)
    let guarantees = outline.items("guarantees")
      .compactMap(GuaranteeReader(findings: findings, names: names).guarantee)
    let cases = outline.items("cases")
      .compactMap(CaseReader(findings: findings, names: names, files: files).workedCase)
    guard let header else { return nil }
    return Pack(
      header: header, vocabulary: vocabulary, catalogue: catalogue, sources: sources, rules: rules,
      guarantees: guarantees, cases: cases, digest: files.digest)
  }

  /// The header; not asked for where it may stand in a file that could not be read.
  private func header() -> PackHeader? {
    if findings.isBlind, outline.value("pack") == nil { return nil }
    let fields = outline.header
    _ = required("concerns", in: fields)
    _ = required("urgencies", in: fields)
    return HeaderReader(findings: findings, names: names, concerns: concerns, urgencies: urgencies).header(fields)
  }

  private func vocabulary() -> Vocabulary {
    let conditions = ConditionReader(findings: findings, names: names)
    let impossible = outline.items("impossible").compactMap { node in
      conditions.condition(node, "an entry of 'impossible'").map {
        ImpossibleCombination(condition: $0, place: node.anchor)
      }
    }
    let reader = InstrumentReader(findings: findings, names: names)
    let instruments = outline.members("instruments").compactMap(reader.instrument)
    checkDecidingFacts(instruments)
    return Vocabulary(
      facts: facts, groups: groups, sections: sections, instruments: instruments, impossible: impossible)
  }

  /// A fact that picks bands is not itself read from an instrument: then the order of reading would matter.
  private func checkDecidingFacts(_ instruments: [Instrument]) {
    let readings = instruments.flatMap(\.readings)
    let byFact = Dictionary(readings.map { ($0.fact, $0) }) { first, _ in first }
    for reading in readings {
      guard case .bandsBy(let fact, _) = reading.method, let other = byFact[fact] else { continue }
      report(
        .cycle, "'by' must name a fact that is not read from an instrument, and '\(fact)' is", at: reading.place,
        notes: [Diagnostic.Note("it is read here", at: other.place)])
    }
  }

  private func catalogue(_ mix: MixPolicy) -> Catalogue {
    let reader = CatalogueReader(findings: findings, names: names)
    let levels = LevelReader(findings: findings, names: names, mixStep: mix.step)
    let referrals = outline.members("referrals").compactMap(reader.referral)
    reportCycles(
      referrals.map { Link(name: $0.id.rawValue, targets: $0.after.map(\.rawValue), place: $0.place) },
      kind: "referral", verb: "after")
    return Catalogue(
      levels: outline.members("levels").compactMap(levels.level),
      modalities: outline.members("modalities").compactMap(reader.modality), referrals: referrals,
      precautions: outline.members("precautions").compactMap(reader.precaution), mix: mix)
  }

  private func checkOverrides(_ rules: [Rule]) {
    reportCycles(
      rules.map { Link(name: $0.id.rawValue, targets: $0.overrides.map(\.rawValue), place: $0.place) },
      kind: "rule", verb: "overrides")
  }
}
