extension DiagnosticCode {
  /// How grave a finding of this kind usually is.
  package var usualSeverity: Diagnostic.Severity {
    switch self {
    case .ineffectiveRule, .redundantCondition, .cliff, .notAnalysed, .unused, .evidence, .staleSource,
      .missingAttribute, .untested:
      .warning
    case .tooManyMistakes: .note
    default: .error
    }
  }
}
