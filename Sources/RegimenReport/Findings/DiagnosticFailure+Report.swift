public import RegimenDiagnostics

extension DiagnosticFailure {
  /// The mistakes as JSON for a program: the form in which `regimen recommend --format json` tells why it makes no plan.
  ///
  /// It names facts and rules and never repeats what was recorded of a person.
  public func json(_ style: JSONStyle = .pretty) -> String {
    String(decoding: FindingsJSON(style: style).bytes(of: diagnostics), as: UTF8.self)
  }
}
