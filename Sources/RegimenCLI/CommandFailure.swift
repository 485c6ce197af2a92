import RegimenDiagnostics

/// Why a command ends without having done what it was asked for.
struct CommandFailure: Error {
  /// What the exit status tells.
  enum Status: Int32 {
    /// There are findings, or a record was rejected.
    case findings = 1
    /// The command could not run.
    case cannotRun = 2
    /// Somebody stopped it; what it had begun is finished.
    case interrupted = 130
  }

  /// What is written to standard error, whole lines; empty where the findings themselves are the result.
  let message: String
  let status: Status

  init(message: String, status: Status) {
    self.message = message
    self.status = status
  }

  /// A failure to read.
  init(reading name: String, _ error: SystemError) {
    self.init(message: "regimen: cannot read \(printable(name)): \(error)\n", status: .cannotRun)
  }

  /// A failure to write.
  init(writing name: String, _ error: SystemError) {
    self.init(message: "regimen: cannot write to \(printable(name)): \(error)\n", status: .cannotRun)
  }
}
