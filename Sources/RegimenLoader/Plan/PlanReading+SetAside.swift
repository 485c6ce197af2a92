import RegimenDocument
import RegimenModel

extension SetAside: PlanReadable {
  private enum Kind: String, PlanWord {
    case overridden
    case heldBack = "held_back"
    case statement, folded
  }

  static func read(_ node: Node, _ reader: PlanReader) -> SetAside? {
    switch reader.kind(of: node) as Kind? {
    case .overridden:
      reader.object(node, "kind", "rule", "by") { (_: Kind, rule, overriders) in .overridden(rule, by: overriders) }
    case .heldBack:
      reader.object(node, "kind", "rule", "by") { (_: Kind, rule, exceptions) in .heldBack(rule, by: exceptions) }
    case .statement:
      reader.object(node, "kind", "authority", "statement", "text", "bound_by") {
        (_: Kind, authority, content, text, boundBy) in
        .statement(SetAsideStatement(authority: authority, content: content, text: text, boundBy: boundBy))
      }
    case .folded:
      reader.object(node, "kind", "modality", "support") { (_: Kind, modality, support) in
        .folded(FoldedModality(modality: modality, support: support))
      }
    case nil: nil
    }
  }
}
