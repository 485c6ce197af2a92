import RegimenDiagnostics
import RegimenDocument
import RegimenModel

/// Reads the rules that a rule sets aside: others, of its own or a lower concern.
struct OverridesReader: PartReader {
  let findings: Findings
  let names: Names

  /// What `overrides` names.
  func overrides(in fields: Fields, of rule: String) -> [RuleID] {
    var seen: Set<String> = []
    return each(fields["overrides"], "'overrides' of \(fields.owner)", least: 1) { node in
      guard let name = reference(node, to: names.rules, as: "an entry of 'overrides'") else { return nil }
      guard seen.insert(name).inserted else {
        report(.duplicateName, "'overrides' may name rule '\(name)' once", at: node.range)
        return nil
      }
      guard name != rule else {
        report(.cycle, "rule '\(rule)' must not override itself", at: node.range)
        return nil
      }
      return isBelow(name, rule, at: node.range) ? RuleID(rawValue: name) : nil
    }
  }

  private func isBelow(_ name: String, _ rule: String, at range: SourceRange) -> Bool {
    guard let own = names.rules[rule], let other = names.rules[name], other < own else { return true }
    let concerns = names.concerns.names
    report(
      .overrideHigherConcern,
      "rule '\(rule)' speaks for concern '\(concerns[own])' and must not override '\(name)' of '\(concerns[other])', which is higher",
      at: range, help: "concerns, highest first, are \(concerns.joined(separator: ", "))")
    return false
  }
}
