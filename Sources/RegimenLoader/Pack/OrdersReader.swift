import RegimenDiagnostics
import RegimenDocument
import RegimenModel

/// Reads the two orders that all rules refer to: concerns and urgencies.
struct OrdersReader: PartReader {
  let findings: Findings
  private(set) var concernNames = NameTable<Int>("concern")
  private(set) var urgencyNames = NameTable<Int>("urgency", plural: "urgencies")

  init(findings: Findings) {
    self.findings = findings
    concernNames.isIncomplete = true
    urgencyNames.isIncomplete = true
  }

  /// The concerns, highest first.
  mutating func concerns(_ node: Node) -> [Concern] {
    var concerns: [Concern] = []
    defer { concernNames.isIncomplete = concerns.isEmpty }
    for item in list(node, "'concerns'", least: 1) ?? [] {
      guard let entry = entry(item, "concern", allowed: ["concern", "label", "may_assume"]) else { continue }
      concernNames.declare(entry.name, concerns.count, at: entry.range, findings: findings)
      // The first is safety, which nobody may forget to say.
      let mayAssume = entry.fields?["may_assume"].flatMap { flag($0, "'may_assume' of concern '\(entry.name)'") }
      concerns.append(
        Concern(
          id: ConcernID(rawValue: entry.name), label: entry.label, mayAssume: mayAssume ?? !concerns.isEmpty,
          place: entry.range))
    }
    return concerns
  }

  /// The urgencies, most urgent first; those that cannot wait stand before the others.
  mutating func urgencies(_ node: Node) -> [Urgency] {
    var urgencies: [Urgency] = []
    defer { urgencyNames.isIncomplete = urgencies.isEmpty }
    for item in list(node, "'urgencies'", least: 1) ?? [] {
      guard
        let entry = entry(
          item, "urgency", allowed: ["urgency", "label", "urgent"], reserved: ReservedNames.ofUrgencies)
      else {
        continue
      }
      let isUrgent = entry.fields?["urgent"].flatMap { flag($0, "'urgent' of urgency '\(entry.name)'") } ?? false
      if isUrgent, let last = urgencies.last, !last.isUrgent {
        report(
          .wrongOrder, "urgency '\(entry.name)' is urgent and must stand before '\(last.id)', which is not",
          at: entry.range, help: "list the most urgent first")
      }
      urgencyNames.declare(entry.name, urgencies.count, at: entry.range, findings: findings)
      urgencies.append(
        Urgency(id: UrgencyID(rawValue: entry.name), label: entry.label, isUrgent: isUrgent, place: entry.range))
    }
    return urgencies
  }

  private struct Item {
    let name: String
    let label: String
    let range: SourceRange
    let fields: Fields?
  }

  /// An entry, or a bare name that stands for one with nothing else to say.
  private func entry(_ node: Node, _ kind: String, allowed: [String], reserved: [String] = []) -> Item? {
    guard node.entries != nil else {
      return newName(node, kind, reserved: reserved).map {
        Item(name: $0, label: $0.inWords, range: node.range, fields: nil)
      }
    }
    guard let fields = fields(node, of: kind.withArticle, allowed: allowed), let nameNode = required(kind, in: fields),
      let name = newName(nameNode, kind, reserved: reserved)
    else { return nil }
    return Item(name: name, label: label(in: fields, name: name), range: nameNode.range, fields: fields)
  }
}
