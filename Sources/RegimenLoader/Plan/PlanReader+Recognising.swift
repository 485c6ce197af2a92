import RegimenDiagnostics
import RegimenDocument
import RegimenModel

extension PlanReader {
  /// Whether a text is a plan of a version that can be read; reports why it is none.
  func isReadable(_ node: Node) -> Bool {
    guard let entries = node.entries, let version = entries.first(where: { $0.key == "plan_schema_version" }) else {
      findings.note(noPlan(node))
      return false
    }
    if entries.contains(where: { $0.key == "status" && $0.value.scalar?.text == "rejected" }) {
      report(
        .notAPlan, "a line of a batch whose status is 'rejected' holds no plan", at: node.anchor,
        help: "pass such lines over; their 'errors' say what is wrong with the record")
      return false
    }
    guard let text = String.read(version.value, at("plan_schema_version")) else { return false }
    guard Plan.readableSchemaVersions.contains(text) else {
      report(
        .planVersion, "a plan of version \(text.quoted) cannot be read here", at: version.value.range,
        help: "versions that can be read: \(Plan.readableSchemaVersions.joined(separator: ", "))")
      return false
    }
    return true
  }

  /// What is said of a text that is JSON and no plan.
  func noPlan(_ node: Node) -> Diagnostic {
    Diagnostic(
      .notAPlan, "a plan must be an object with a 'plan_schema_version'; this is none", at: node.anchor,
      help: "give a whole plan, as 'regimen recommend --format json' or a batch without '--fields' writes it")
  }
}
