import RegimenDiagnostics
import RegimenDocument
import RegimenModel

/// Reads what a pack says of itself.
struct HeaderReader: PartReader {
  let findings: Findings
  let names: Names
  let concerns: [Concern]
  let urgencies: [Urgency]

  /// The keys of the header, each at the top of some file.
  static let keys = [
    "pack", "version", "title", "intended_use", "intended_user", "population", "concerns", "urgencies",
    "current_level", "about_current_level", "completed_level", "external_level", "developer", "funding", "released",
    "revised", "uses", "accepted",
  ]

  /// The header.
  func header(_ fields: Fields) -> PackHeader? {
    let id = required("pack", in: fields).flatMap { newName($0, "pack") }
    let version = required("version", in: fields).flatMap { text($0, "'version'") }
    let title = required("title", in: fields).flatMap { text($0, "'title'") }
    let population = fields["population"].flatMap {
      ConditionReader(findings: findings, names: names).condition($0, "'population'")
    }
    let currentLevel = levelFact("current_level", in: fields)
    let completedLevel = levelFact("completed_level", in: fields)
    let aboutCurrentLevel = aboutCurrentLevel(in: fields)
    namedApart(["current_level", "completed_level", "about_current_level"], in: fields)
    let externalLevel = levelFact("external_level", in: fields)
    let dates = self.dates(in: fields)
    let uses = fields["uses"].map { self.uses($0) } ?? [:]
    let texts = ["intended_use", "intended_user", "developer", "funding"].map { optionalText($0, in: fields) }
    let accepted = each(fields["accepted"], "'accepted'", self.accepted)
    guard let id, let version, let title, let place = fields["pack"]?.range else { return nil }
    return PackHeader(
      id: PackID(rawValue: id), version: version, title: title, intendedUse: texts[0], intendedUser: texts[1],
      population: population, concerns: concerns,
      urgencies: urgencies, currentLevel: currentLevel, aboutCurrentLevel: aboutCurrentLevel,
      completedLevel: completedLevel, externalLevel: externalLevel, developer: texts[2],
      funding: texts[3], released: dates.released, revised: dates.revised, uses: uses, accepted: accepted,
      place: place)
  }

  private func levelFact(_ key: String, in fields: Fields) -> FactName? {
    fields[key].flatMap { LevelFactReader(findings: findings, names: names).fact($0, "'\(key)'") }
  }

  private func aboutCurrentLevel(in fields: Fields) -> [FactName] {
    let facts = each(fields["about_current_level"], "'about_current_level'") { node in
      reference(node, to: names.facts, as: "a fact of 'about_current_level'").flatMap { names.facts[$0]?.name }
    }
    for name in ["about_current_level", "completed_level"] where fields["current_level"] == nil {
      guard let key = fields[name] else { continue }
      report(
        .missingKey, "'\(name)' is about a level that nothing tells", at: key.range,
        help: "name the fact that tells it: 'current_level'")
    }
    return facts
  }

  /// Reports a fact that the keys name twice: what one of them does with it, another would undo.
  private func namedApart(_ keys: [String], in fields: Fields) {
    var named: [String: (key: String, node: Node)] = [:]
    for key in keys {
      for node in fields[key].map({ $0.items ?? [$0] }) ?? [] {
        guard let fact = node.scalar?.text, names.facts.declares(fact) else { continue }
        guard let first = named[fact] else {
          named[fact] = (key, node)
          continue
        }
        let isTwice = first.key == key
        report(
          .clashingKeys,
          isTwice
            ? "'\(key)' names fact \(fact.quoted) twice"
            : "'\(key)' names fact \(fact.quoted), which '\(first.key)' names already",
          at: node.range, notes: [Diagnostic.Note("it is named here", at: first.node.range)],
          help: isTwice ? "name it once" : "name another fact in one of them")
      }
    }
  }

  private func dates(in fields: Fields) -> (released: CalendarDate?, revised: CalendarDate?) {
    let released = fields["released"].flatMap { date($0, "'released'") }
    let revised = fields["revised"].flatMap { date($0, "'revised'") }
    if let released, let revised, revised < released {
      report(
        .wrongOrder, "'revised' must not be before 'released'", at: fields["revised"]?.range,
        notes: [Diagnostic.Note("'released' is here", at: fields["released"]?.range)])
    }
    return (released, revised)
  }

  private func uses(_ node: Node) -> [String: String] {
    guard let fields = fields(node, of: "'uses'", allowed: PackHeader.attributesOfPersons) else { return [:] }
    var uses: [String: String] = [:]
    for entry in fields.entries { uses[entry.key] = text(entry.value, "'\(entry.key)' of 'uses'") }
    return uses
  }

  private func accepted(_ node: Node) -> AcceptedFinding? {
    let keys = ["finding", "at", "because", "by"]
    guard let fields = fields(node, of: "an accepted finding", allowed: keys) else { return nil }
    let texts = keys.map { key in required(key, in: fields).flatMap { text($0, "'\(key)' of an accepted finding") } }
    guard let finding = texts[0], let at = texts[1], let because = texts[2], let by = texts[3] else { return nil }
    return AcceptedFinding(finding: finding, at: at, because: because, by: by, place: node.anchor)
  }
}
