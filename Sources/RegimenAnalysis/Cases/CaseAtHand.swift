import RegimenDiagnostics
import RegimenModel

/// A worked case with its assessment, or with the reasons why it cannot be read.
struct CaseAtHand: Sendable {
  let worked: WorkedCase
  let assessment: Result<Assessment, DiagnosticFailure>

  init(_ worked: WorkedCase, file: (String) -> Result<Assessment, DiagnosticFailure>) {
    self.worked = worked
    assessment =
      switch worked.subject {
      case .inline(let assessment): .success(assessment)
      case .file(let name): file(name)
      }
  }
}
