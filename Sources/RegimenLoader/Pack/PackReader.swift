import RegimenDiagnostics
import RegimenDocument
import RegimenModel

/// Reads a pack from the top-level keys of its files: first every name that it declares, then what refers to them.
struct PackReader: PartReader {
  let findings: Findings
  private let files: PackFiles
  private let outline: PackOutline
  private let declarations: Declarations

  init(_ outline: PackOutline, files: PackFiles) {
    self.outline = outline
    self.files = files
    findings = outline.findings
    declarations = Declarations(outline)
  }

  /// What the pack declares.
  var names: Names { declarations.names }

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
    return HeaderReader(
      findings: findings, names: names, concerns: declarations.concerns, urgencies: declarations.urgencies
    ).header(fields)
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
      facts: declarations.facts, groups: declarations.groups, sections: declarations.sections,
      instruments: instruments, impossible: impossible)
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
    let links = rules.map { rule in
      Link(
        name: rule.id.rawValue, targets: rule.overrides.map(\.rawValue), tags: rule.tags,
        namedTags: rule.overriddenTags, place: rule.place)
    }
    reportCycles(links, kind: "rule", verb: "overrides")
  }
}
