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
      reportUnknown(name, entry)
      return []
    }
    let nested = mapping(entry.value, "section '\(name)'")
    if !skipsBlanks, nested?.isEmpty == true {
      report(.tooFew, "section '\(name)' must have at least one line here", at: entry.value.range)
    }
    return (nested ?? []).flatMap { lines($0, prefix: name + ".") }
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
  private func reportUnknown(_ name: String, _ entry: Node.Entry) {
    report(
      .unknownFact, "there is no fact \(name.quoted)", at: entry.keyRange, path: name,
      help: help(for: name))
  }

  private func help(for name: String) -> String? {
    let all = names.facts.names + names.groups.names
    guard let parent = parent(of: name) else {
      return likelyName(for: name, among: all).map { "did you mean '\($0)'?" }
    }
    let prefix = parent + "."
    var siblings = all.filter { $0.hasPrefix(prefix) }.map { String($0.dropFirst(prefix.count)) }
    if skipsBlanks, names.groups.declares(parent) { siblings.append("others") }
    let last = String(name.dropFirst(prefix.count))
    if let likely = likelyName(for: last, among: siblings) { return "did you mean '\(prefix)\(likely)'?" }
    return siblings.count > 12 ? nil : "'\(parent)' has \(siblings.joined(separator: ", "))"
  }

  /// The group or section that the name begins with.
  private func parent(of name: String) -> String? {
    guard let dot = name.lastIndex(of: ".") else { return nil }
    let prefix = String(name[..<dot])
    return names.groups.declares(prefix) || names.sections.declares(prefix) ? prefix : nil
  }
}
