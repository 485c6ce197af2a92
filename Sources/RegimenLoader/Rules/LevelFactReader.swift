import RegimenDiagnostics
import RegimenDocument
import RegimenModel

/// Reads the name of a fact that holds a level.
struct LevelFactReader: PartReader {
  let findings: Findings
  let names: Names

  /// The fact's name.
  func fact(_ node: Node, _ subject: String) -> FactName? {
    guard let name = text(node, subject) else { return nil }
    guard names.facts.declares(name) else {
      report(
        .unknownFact, "there is no fact \(name.quoted)", at: node.range,
        help: suggestion(for: name, among: levelFacts, called: "facts that hold a level are"))
      return nil
    }
    guard let fact = names.facts[name] else { return nil }
    guard fact.type == .level else {
      report(
        .wrongKind, "\(subject) must be a fact that holds a level, and '\(name)' does not", at: node.range,
        notes: [Diagnostic.Note("it is declared here", at: fact.place)])
      return nil
    }
    return fact.name
  }

  private var levelFacts: [String] { names.facts.names.filter { names.facts[$0]?.type == .level } }
}
