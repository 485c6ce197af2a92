import RegimenDiagnostics
import RegimenModel

/// A finding by its code and subject, for tests that compare lists of them.
struct FindingGist: Hashable, CustomStringConvertible {
  let code: DiagnosticCode
  let subject: String

  init(_ code: DiagnosticCode, _ subject: String) {
    self.code = code
    self.subject = subject
  }

  init(_ finding: Finding) { self.init(finding.diagnostic.code, finding.subject) }

  var description: String { "\(code.rawValue) at \(subject)" }
}

extension [Finding] {
  /// The findings by their codes and subjects.
  var gists: [FindingGist] { map(FindingGist.init) }
}
