import RegimenDiagnostics
import RegimenDocument
import RegimenModel

/// Reads worked cases.
struct CaseReader: PartReader {
  let findings: Findings
  let names: Names
  let files: PackFiles

  private static let keys = ["case", "assessment", "plan", "fires", "silent", "confirmed"]

  /// A case.
  func workedCase(_ node: Node) -> WorkedCase? {
    guard let name = node.declaredName("case") else { return nil }
    let owner = "case \(name.text.quoted)"
    guard let fields = fields(node, of: owner, allowed: Self.keys, anchor: name.range) else { return nil }
    let subject = required("assessment", in: fields).flatMap { self.subject($0, owner) }
    let plan = fields["plan"].map {
      ExpectationReader(findings: findings, names: names).expectation($0, "'plan' of \(owner)")
    }
    let fires = rules("fires", in: fields)
    let silent = rules("silent", in: fields)
    checkClaims(in: fields, fires: fires, silent: silent)
    let isConfirmed = fields["confirmed"].flatMap { flag($0, "'confirmed' of \(owner)") } ?? true
    return subject.map {
      WorkedCase(
        name: name.text, subject: $0, plan: plan ?? PlanExpectation([]), fires: fires, silent: silent,
        isConfirmed: isConfirmed, place: name.range)
    }
  }

  private func rules(_ key: String, in fields: Fields) -> [RuleID] {
    each(fields[key], "'\(key)' of \(fields.owner)") {
      reference($0, to: names.rules, as: "an entry of '\(key)'").map(RuleID.init(rawValue:))
    }
  }

  private func checkClaims(in fields: Fields, fires: [RuleID], silent: [RuleID]) {
    if fields.present(["plan", "fires", "silent"]).isEmpty {
      report(
        .missingKey, "\(fields.owner) must have a 'plan', or rules that it 'fires' or that are 'silent'",
        at: fields.anchor)
    }
    for rule in Set(fires).intersection(silent).sorted() {
      report(
        .clashingKeys, "\(fields.owner) names rule '\(rule)' both in 'fires' and in 'silent'",
        at: fields.entry("silent")?.keyRange)
    }
  }

  // MARK: Whom it is about

  private func subject(_ node: Node, _ owner: String) -> WorkedCase.Subject? {
    guard node.entries == nil else { return record(node, digest: digest(of: node)).map(WorkedCase.Subject.inline) }
    guard let file = text(node, "'assessment' of \(owner)") else { return nil }
    let isThere = files.texts.contains { $0.name == file }
    if files.isComplete, !isThere {
      report(
        .missingFile, "there is no file \(file.quoted) in the pack", at: node.range,
        help: suggestion(for: file, among: files.texts.map(\.name), called: "the files are"))
      return nil
    }
    return .file(file)
  }

  /// A record in a pack is checked as any other. That of a case is nobody's, so messages may show its values.
  private func record(_ node: Node, digest: String) -> Assessment? {
    RecordReader(findings: findings, names: names).assessment(node, digest: digest)
  }

  /// The digest of a record as it is written in its file.
  private func digest(of node: Node) -> String {
    let bytes = files.texts.first { $0.name == node.range.file }?.bytes ?? []
    let start = min(node.range.start.offset, bytes.count)
    return SHA256Digest.hex(of: bytes[start..<max(start, min(node.range.end.offset, bytes.count))])
  }
}
