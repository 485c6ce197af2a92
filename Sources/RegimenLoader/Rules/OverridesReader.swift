import RegimenDiagnostics
import RegimenDocument
import RegimenModel

/// Reads the rules that a rule sets aside: others, of its own or a lower concern, each by its name or by a tag.
struct OverridesReader: PartReader {
  let findings: Findings
  let names: Names
  /// The rule that sets others aside.
  let rule: String

  /// What `overrides` names.
  struct Overrides {
    /// The rules, in the order named; those that carry a tag in the order of the pack.
    let rules: [RuleID]
    /// The tags by which some of them are named.
    let tags: [RuleTag]
  }

  private enum Entry {
    case rule(String, at: SourceRange)
    case tagged(RuleTag)
  }

  /// A rule that is named by a tag that it carries.
  private struct Carrier {
    let name: String
    let tag: RuleTag
    /// Where it carries the tag.
    let place: SourceRange
  }

  func overrides(in fields: Fields) -> Overrides {
    let entries = each(fields["overrides"], "'overrides' of \(fields.owner)", least: 1, entry)
    let tags = tags(among: entries)
    let tagged = Dictionary(tags.flatMap(carriers).map { ($0.name, $0) }) { first, _ in first }
    var seen: Set<String> = []
    let rules = entries.flatMap { entry -> [String] in
      switch entry {
      case .rule(let name, let range):
        isNamedOnce(name, &seen, tagged[name], at: range) && isBelow(name, at: range) ? [name] : []
      case .tagged(let tag):
        carriers(of: tag).filter { seen.insert($0.name).inserted && isBelow($0.name, at: tag.place, by: $0) }
          .map(\.name)
      }
    }
    return Overrides(rules: rules.map(RuleID.init(rawValue:)), tags: tags)
  }

  // MARK: Entries

  private func entry(_ node: Node) -> Entry? {
    let subject = "an entry of 'overrides'"
    guard node.entries != nil else {
      guard node.scalar != nil else {
        wrongKind(subject, mustBe: "the name of a rule, or {tagged: NAME}", node)
        return nil
      }
      let name = reference(node, to: names.rules, as: subject) { name in
        names.tags.declares(name) ? "write {tagged: \(name)} for the rules that carry this tag" : nil
      }
      return name.map { .rule($0, at: node.range) }
    }
    guard let fields = fields(node, of: subject, allowed: ["tagged"]), let tag = required("tagged", in: fields) else {
      return nil
    }
    let name = reference(tag, to: names.tags, as: "'tagged' of \(subject)") { name in
      names.rules.declares(name) ? "write \(name) alone for the rule of this name" : nil
    }
    return name.map { .tagged(RuleTag(TagName(rawValue: $0), at: tag.range)) }
  }

  private func isNamedOnce(
    _ name: String, _ seen: inout Set<String>, _ carrier: Carrier?, at range: SourceRange
  ) -> Bool {
    let message = "'overrides' may name rule '\(name)' once"
    guard seen.insert(name).inserted else {
      report(.duplicateName, message, at: range)
      return false
    }
    if let carrier {
      report(
        .duplicateName, "\(message), and it is tagged '\(carrier.tag.name)'", at: range,
        notes: [
          Diagnostic.Note("tag '\(carrier.tag.name)' is named here", at: carrier.tag.place),
          Diagnostic.Note("the rule carries it here", at: carrier.place),
        ])
      return false
    }
    guard name != rule else {
      report(.cycle, "rule '\(rule)' must not override itself", at: range)
      return false
    }
    return true
  }

  private func isBelow(_ name: String, at range: SourceRange, by carrier: Carrier? = nil) -> Bool {
    guard let own = names.rules[rule], let other = names.rules[name], other < own else { return true }
    let concerns = names.concerns.names
    let tagged = carrier.map { " (tagged '\($0.tag.name)')" } ?? ""
    report(
      .overrideHigherConcern,
      "rule '\(rule)' speaks for concern '\(concerns[own])' and must not override '\(name)'\(tagged) of "
        + "'\(concerns[other])', which is higher",
      at: range, notes: carrier.map { [Diagnostic.Note("the rule carries the tag here", at: $0.place)] } ?? [],
      help: "concerns, highest first, are \(concerns.joined(separator: ", "))")
    return false
  }

  // MARK: Tags

  /// The tags that are named, each once.
  private func tags(among entries: [Entry]) -> [RuleTag] {
    var seen: Set<TagName> = []
    return entries.compactMap { entry in
      guard case .tagged(let tag) = entry else { return nil }
      guard seen.insert(tag.name).inserted else {
        report(.duplicateName, "'overrides' may name tag '\(tag.name)' once", at: tag.place)
        return nil
      }
      checkOthersCarry(tag)
      return tag
    }
  }

  private func checkOthersCarry(_ tag: RuleTag) {
    guard !findings.isBlind, let carriers = names.tags[tag.name.rawValue], carriers.allSatisfy({ $0.name == rule })
    else { return }
    report(
      .tooFew,
      "tag '\(tag.name)' must be carried by another rule than '\(rule)', which overrides the rules that carry it",
      at: tag.place, notes: carriers.prefix(1).map { Diagnostic.Note("the rule itself carries it here", at: $0.place) },
      help: "a rule does not set itself aside: tag those that it does")
  }

  /// The rules that carry a tag, but for the one that overrides them.
  private func carriers(of tag: RuleTag) -> [Carrier] {
    (names.tags[tag.name.rawValue] ?? []).compactMap { carrier in
      guard let name = carrier.name, name != rule else { return nil }
      return Carrier(name: name, tag: tag, place: carrier.place)
    }
  }
}
