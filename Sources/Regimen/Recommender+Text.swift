public import RegimenDiagnostics
public import RegimenEvaluator
import RegimenLoader
public import RegimenModel

extension Recommender {
  /// Makes the plan for an assessment in YAML or JSON.
  ///
  /// To read many, make one ``AssessmentReader`` and hand its assessments to ``recommend(_:whatIf:)``.
  ///
  /// - Parameter assessment: the record; it is read as JSON where its name ends in `.json`, else as YAML.
  /// - Throws: every mistake found in the record, every required fact that it does not answer, and every impossible
  ///   combination.
  public func recommend(_ assessment: SourceText) throws(DiagnosticFailure) -> Plan {
    try recommend(AssessmentReader(pack: pack).read(assessment))
  }

  /// Makes the plan for an assessment in YAML.
  ///
  /// - Throws: as ``recommend(_:)-(SourceText)`` does.
  public func recommend(yaml: String) throws(DiagnosticFailure) -> Plan {
    try recommend(SourceText(name: "assessment", text: yaml))
  }
}
