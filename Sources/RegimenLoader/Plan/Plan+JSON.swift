public import RegimenDiagnostics
import RegimenDocument
import RegimenJSON
public import RegimenModel

extension Plan {
  /// Reads a plan back from its JSON, in any layout: it equals the one that was written.
  ///
  /// What is read has the form of a plan in every member. Whether a plan says what its rules say is not found out:
  /// for that it is made anew.
  ///
  /// - Parameters:
  ///   - json: the bytes, at most 512 MiB of them, with at most 2,000,000 values.
  ///   - name: the text's name in diagnostics.
  /// - Throws: every mistake that can be found, with its place: a text that is no plan, a version that cannot be read,
  ///   members that are missing, unknown or of the wrong kind. No message repeats what was recorded of the person.
  /// - Complexity: linear in the bytes.
  public init(json: some Sequence<UInt8>, name: String = "plan") throws(DiagnosticFailure) {
    let node = try JSONReader.read(SourceText(name: name, bytes: Array(json)), limits: .plan)
    let findings = Findings(quotesValues: false)
    let reader = PlanReader(findings: findings)
    let plan = reader.isReadable(node) ? Plan.read(node, reader) : nil
    try findings.throwIfAny()
    guard let plan else { throw DiagnosticFailure([reader.noPlan(node)]) }
    self = plan
  }

  /// Reads a plan back from its JSON, in any layout: it equals the one that was written.
  ///
  /// - Throws: as ``init(json:name:)-(Sequence<UInt8>,_)`` does.
  public init(json: String, name: String = "plan") throws(DiagnosticFailure) {
    try self.init(json: json.utf8, name: name)
  }
}

extension DocumentLimits {
  /// Room for every plan: it carries along what an assessment within the standard limits has under `meta`, where a byte
  /// may have become an escape of six and an alias what it stands for, and pretty JSON indents all of it.
  fileprivate static let plan = DocumentLimits(fileBytes: 512 << 20, nodes: 2_000_000)
}
