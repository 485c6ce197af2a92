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

  /// Refuses a folder inside a pack, which would then be full of stray files.
  static func refuse(_ folder: String, inside pack: String) throws(CommandFailure) {
    func parts(_ path: String) -> [Substring] { path.split(separator: "/").filter { $0 != "." } }
    guard folder.hasPrefix("/") == pack.hasPrefix("/"), parts(folder).starts(with: parts(pack)) else { return }
    throw CommandFailure(
      message: "regimen: \(printable(folder)) lies in the pack; name another folder for the witnesses\n",
      status: .cannotRun)
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
    let name = parts.joined(separator: "-").replacing(/[^A-Za-z0-9._-]+/, with: "-")
    // File systems allow 255 bytes; what is cut is told apart by a number made of the whole.
    let most = 200
    if name.utf8.count <= most { return name }
    let hash = name.utf8.reduce(UInt64(0xcbf2_9ce4_8422_2325)) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
    return "\(name.prefix(most))-\(String(hash, radix: 16))"
  }
}
