import RegimenDiagnostics
import RegimenDocument
import RegimenModel

/// A line that speaks of a fact or a group, found by dotted or by nested spelling.
struct FactLine {
  /// What the line speaks of.
  enum Subject {
    /// A fact; nil where it was declared with mistakes.
    case fact(String, Fact?)
    /// A group; nil where it was declared with mistakes.
    case group(String, FactGroup?)
  }

  /// What it speaks of.
  let subject: Subject
  /// The key and the value.
  let entry: Node.Entry
}

/// Follows dotted and nested names through a mapping.
struct FactPath: PartReader {
  let findings: Findings
  let names: Names
  /// Whether a key without a value counts as absent, as it does in a record.
  let skipsBlanks: Bool
  /// Where each fact and group was named; for naming one twice.
  private var seen: [String: SourceRange] = [:]

  init(findings: Findings, names: Names, skipsBlanks: Bool) {
    self.findings = findings
    self.names = names
    self.skipsBlanks = skipsBlanks
  }

  /// The lines that an entry stands for: itself, or those nested in a section.
  mutating func lines(_ entry: Node.Entry, prefix: String = "") -> [FactLine] {
    if skipsBlanks, entry.value.isBlank { return [] }
    let name = prefix + entry.key
    if names.facts.declares(name) {
      return isFirst(name, entry) ? [FactLine(subject: .fact(name, names.facts[name]), entry: entry)] : []
    }
    if names.groups.declares(name) {
      return [FactLine(subject: .group(name, names.groups[name]), entry: entry)]
    }
    guard names.sections.declares(name) else {
      reportUnknown(name, entry, prefix: prefix)
      return []
    }
    return (mapping(entry.value, "section '\(name)'") ?? []).flatMap { lines($0, prefix: name + ".") }
  }

  /// The members that are named inside a group.
  mutating func members(of group: String, in entry: Node.Entry) -> [FactLine] {
    (mapping(entry.value, "group '\(group)'") ?? []).flatMap { lines($0, prefix: group + ".") }
  }

  /// Whether this is the first time that the name is given; reports it otherwise.
  mutating func isFirst(_ name: String, _ entry: Node.Entry) -> Bool {
    guard let first = seen.updateValue(entry.keyRange, forKey: name) else { return true }
    reportTwice(name, at: entry.keyRange, first: first)
    return false
  }

  /// Reports a name that is neither a fact nor a group nor a section.
  func reportUnknown(_ name: String, _ entry: Node.Entry, prefix: String) {
    report(
      .unknownFact, "there is no fact \(name.quoted)", at: entry.keyRange, path: name,
      help: help(for: name, prefix: prefix))
  }

  private func help(for name: String, prefix: String) -> String? {
    let all = names.facts.names + names.groups.names
    let last = "." + (name.split(separator: ".").last ?? "")
    if let elsewhere = all.first(where: { $0.hasSuffix(last) }) { return "did you mean '\(elsewhere)'?" }
    if let likely = closestSpelling(to: name, among: all) { return "did you mean '\(likely)'?" }
    guard !prefix.isEmpty else { return nil }
    let siblings = all.filter { $0.hasPrefix(prefix) }.map { String($0.dropFirst(prefix.count)) }
    return siblings.count > 12 ? nil : "'\(prefix.dropLast())' has \(siblings.joined(separator: ", "))"
  }
}
