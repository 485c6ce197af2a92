import RegimenDiagnostics
import RegimenModel

/// A worked case with its assessment, or with the reasons why it cannot be read.
struct CaseAtHand: Sendable {
  let worked: WorkedCase
  let assessment: Result<Assessment, DiagnosticFailure>

  init(_ worked: WorkedCase, file: (String) throws(DiagnosticFailure) -> Assessment) {
    self.worked = worked
    switch worked.subject {
    case .inline(let assessment): self.assessment = .success(assessment)
    case .file(let name):
      assessment = Result { () throws(DiagnosticFailure) in try file(name) }
    }
  }
}
