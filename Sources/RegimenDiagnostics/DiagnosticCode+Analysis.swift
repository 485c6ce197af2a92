extension DiagnosticCode {
  /// What the analysis of a pack finds, in the order of the documentation. It also finds some that are ``outOfRange``.
  package static let analysis: [DiagnosticCode] = [
    .gap, .clash, .assumedAbsent, .unreachableRule, .ineffectiveRule, .redundantCondition, .guarantee, .monotonicity,
    .cliff, .notAnalysed, .unused, .uncited, .evidence, .staleSource, .missingAttribute, .untested, .acceptsNothing,
  ]
}
