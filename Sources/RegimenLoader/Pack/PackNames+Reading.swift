import RegimenDiagnostics
import RegimenDocument
package import RegimenModel

extension PackNames {
  /// Reads what the files declare by name, as far as they can be read; mistakes are passed over.
  ///
  /// - Complexity: Linear in the size of the files.
  package init(_ files: PackFiles) {
    let findings = Findings()
    findings.isBlind = files.problems.contains { $0.code != .strayFile }
    let outline = PackDocuments(files, findings: findings).outline()
    self.init(outline, Declarations(outline), isPartial: findings.isBlind)
  }

  private init(_ outline: PackOutline, _ declarations: Declarations, isPartial: Bool) {
    let names = declarations.names
    let kind = { (key: String, names: [String]) in
      Kind(Self.labelled(names, outline.members(key)), isPartial: isPartial)
    }
    let titled = { (key: String, name: String, names: [String]) in
      Kind(Self.titled(names, outline.items(key), by: name), isPartial: isPartial)
    }
    self.init(
      subjects: Subjects(
        facts: names.facts.entries, groups: names.groups.entries, sections: names.sections.entries,
        isPartial: isPartial),
      instruments: Table(names.instruments.entries, isPartial: isPartial),
      concerns: Kind(
        declarations.concerns.map { Kind.Name($0.id.rawValue, label: $0.label) },
        isPartial: isPartial || names.concerns.isIncomplete),
      urgencies: Kind(
        declarations.urgencies.map { Kind.Name($0.id.rawValue, label: $0.label) },
        isPartial: isPartial || names.urgencies.isIncomplete),
      levels: kind("levels", names.levels.names), modalities: kind("modalities", names.modalities.names),
      referrals: kind("referrals", names.referrals.names), precautions: kind("precautions", names.precautions.names),
      sources: titled("sources", "source", names.sources.names), rules: titled("rules", "rule", names.rules.names),
      tags: Kind(
        names.tags.names.filter(NameRules.isName).map { Kind.Name($0, label: $0.inWords) }, isPartial: isPartial),
      mixStep: CatalogueReader(findings: outline.findings, names: names).mix(outline.value("mix")).step)
  }

  /// The names with the labels of their entries.
  private static func labelled(_ names: [String], _ entries: [Node.Entry]) -> [Kind.Name] {
    let labels = entries.map { ($0.key, $0.value.declaredName("label")?.text) }
    return pairs(names, labels)
  }

  /// The names that entries of a list give themselves, with their titles.
  private static func titled(_ names: [String], _ items: [Node], by key: String) -> [Kind.Name] {
    let titles = items.compactMap { item in
      item.declaredName(key).map { ($0.text, item.declaredName("title")?.text) }
    }
    return pairs(names, titles)
  }

  private static func pairs(_ names: [String], _ labels: [(String, String?)]) -> [Kind.Name] {
    let labels = Dictionary(labels) { first, _ in first }
    return names.map { name in Kind.Name(name, label: (labels[name] ?? nil) ?? name.inWords) }
  }
}

extension NameTable where Value: Hashable {
  /// Everything declared under a name that can be one, in the order written.
  fileprivate var entries: [PackNames.Table<Value>.Entry] {
    names.filter { $0.split(separator: ".", omittingEmptySubsequences: false).allSatisfy(NameRules.isName) }
      .map { .init($0, self[$0]) }
  }
}
