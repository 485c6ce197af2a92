import RegimenDocument
import RegimenModel

extension Plan: PlanReadable {
  static func read(_ node: Node, _ reader: PlanReader) -> Plan? {
    let provenance = node.entries?.first { $0.key == "provenance" }
    let derivation = provenance.flatMap { Derivation.read($0.value, reader.at($0.key)) }
    let reader = reader.assessed(on: derivation?.assessment.date)
    return reader.object(
      node, "plan_schema_version", "notice", "status", "status_reasons", "care", "once_cleared", "next_levels",
      "referrals", "precautions", "avoided", "rules", "levels", "set_aside", "assumptions", "open_questions",
      "data_notes", "provenance", "meta", make: made)
  }

  /// A function of its own, as a closure with so many parameters takes the compiler seconds.
  private static func made(
    version: String, notice: String, status: PlanStatus, reasons: [StatusReason], care: Care?, onceCleared: Care?,
    nextLevels: NextLevels?, referrals: [PlannedReferral], precautions: [PlannedPrecaution], avoided: [Avoided],
    rules: [RuleAccount], levels: [LevelAccount], setAside: [SetAside], assumptions: [Assumption],
    questions: [OpenQuestion], notes: [DataNote], derivation: Derivation, meta: MetaValue?
  ) -> Plan? {
    Plan(
      provenance: derivation.provenance(version), status: status, statusReasons: reasons, care: care,
      onceCleared: onceCleared, nextLevels: nextLevels, referrals: referrals, precautions: precautions,
      avoided: avoided, rules: rules, levels: levels, setAside: setAside, assumptions: assumptions,
      openQuestions: questions, dataNotes: notes, meta: meta)
  }
}

extension PlanStatus: PlanWord {}
extension StatusReason.Kind: PlanWord {}

extension StatusReason: PlanReadable {
  static func read(_ node: Node, _ reader: PlanReader) -> StatusReason? {
    reader.object(node, "kind", "status", "element", "fact", "support", "text") {
      (kind: Kind, status: PlanStatus, element, fact, support, text) in
      guard status == kind.status else {
        reader.contradiction(
          "status", of: node, mustBe: "'\(kind.status.rawValue)' in a reason of kind '\(kind.rawValue)'")
        return nil
      }
      return StatusReason(kind: kind, element: element, fact: fact, authorities: support, text: text)
    }
  }
}

/// What a plan was derived from, as JSON divides it.
private struct Derivation: PlanReadable {
  struct PackPart: PlanReadable {
    let id: PackID
    let title: String
    let version: String
    let digest: String

    static func read(_ node: Node, _ reader: PlanReader) -> PackPart? {
      reader.object(node, "id", "title", "version", "sha256", make: PackPart.init)
    }
  }

  struct AssessmentPart: PlanReadable {
    let id: String?
    let date: CalendarDate?
    let digest: String

    static func read(_ node: Node, _ reader: PlanReader) -> AssessmentPart? {
      reader.object(node, "id", "date", "sha256", make: AssessmentPart.init)
    }
  }

  let engineVersion: String
  let pack: PackPart
  let assessment: AssessmentPart

  static func read(_ node: Node, _ reader: PlanReader) -> Derivation? {
    reader.object(node, "engine_version", "pack", "assessment", make: Derivation.init)
  }

  func provenance(_ planSchemaVersion: String) -> Provenance {
    Provenance(
      engineVersion: engineVersion, planSchemaVersion: planSchemaVersion, pack: pack.id, packTitle: pack.title,
      packVersion: pack.version, packDigest: pack.digest, assessment: assessment.id, assessmentDate: assessment.date,
      assessmentDigest: assessment.digest)
  }
}
