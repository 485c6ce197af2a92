import RegimenDocument
import RegimenModel

extension Referral.Setting: PlanWord {}

extension PlannedReferral: PlanReadable {
  static func read(_ node: Node, _ reader: PlanReader) -> PlannedReferral? {
    reader.object(
      node, "id", "label", "urgency", "urgent", "settings", "after", "consent", "evidence", "declined", "support"
    ) { id, label, urgency, isUrgent, settings, after, needsConsent, evidence, isDeclined, support in
      PlannedReferral(
        referral: Labelled(id, label: label), urgency: urgency, isUrgent: isUrgent, settings: settings, after: after,
        needsConsent: needsConsent, evidence: evidence, isDeclined: isDeclined, support: support)
    }
  }
}

extension PlannedPrecaution: PlanReadable {
  static func read(_ node: Node, _ reader: PlanReader) -> PlannedPrecaution? {
    reader.object(node, "id", "label", "text", "support") { id, label, text, support in
      PlannedPrecaution(precaution: Labelled(id, label: label), text: text, support: support)
    }
  }
}

extension Avoided: PlanReadable {
  static func read(_ node: Node, _ reader: PlanReader) -> Avoided? {
    reader.object(node, "element", "label", "support", make: Avoided.init(element:label:support:))
  }
}
