import RegimenDiagnostics
import RegimenModel
import RegimenReport

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A folder of assessments, each of which shows a finding.
///
/// A file is named after the code, the subject and the detail of its finding, so that it has the same name in each run.
struct WitnessFolder {
  private let path: String
  private let assessments: AssessmentYAML

  /// Opens a folder, which is made where it is not there, for assessments of a pack.
  init(_ path: String, pack: Pack) throws(CommandFailure) {
    guard mkdir(path, 0o777) == 0 || errno == EEXIST else { throw CommandFailure(writing: path, SystemError.latest) }
    self.path = path
    assessments = AssessmentYAML(pack: pack)
  }

  /// Writes the assessments that show findings.
  func write(_ findings: [Finding]) throws(CommandFailure) {
    for finding in findings {
      for (number, witness) in finding.witnesses.enumerated() {
        let name = Self.name(of: finding) + (finding.witnesses.count == 1 ? "" : "-\(number + 1)") + ".yaml"
        let text = "# \(finding.diagnostic.code.rawValue): \(printable(witness.caption))\n"
        try Destination.file("\(path)/\(name)").write(Array((text + assessments.text(of: witness.assessment)).utf8))
      }
    }
  }

  private static func name(of finding: Finding) -> String {
    let parts = [finding.diagnostic.code.rawValue, finding.subject, finding.detail].filter { !$0.isEmpty }
    return parts.joined(separator: "-").replacing(/[^A-Za-z0-9._-]+/, with: "-")
  }
}
