public import RegimenDiagnostics
public import RegimenLoader
public import RegimenModel
public import RegimenReport

extension AssessmentReader {
  /// Reads a record in YAML.
  ///
  /// - Throws: every mistake that can be found in it.
  public func read(yaml: String) throws(DiagnosticFailure) -> Assessment {
    try read(SourceText(name: "assessment", text: yaml), as: .yaml)
  }

  /// Reads a record in JSON.
  ///
  /// - Throws: every mistake that can be found in it.
  public func read(json: some Sequence<UInt8>) throws(DiagnosticFailure) -> Assessment {
    try read(SourceText(name: "assessment", bytes: Array(json)), as: .json)
  }

  /// Reads a record in JSON.
  ///
  /// - Throws: every mistake that can be found in it.
  public func read(json: String) throws(DiagnosticFailure) -> Assessment { try read(json: json.utf8) }

  /// Checks a draft against the vocabulary of the pack.
  ///
  /// - Throws: every mistake that can be found in it: those of the record that ``RegimenReport/AssessmentDraft/json`` writes, with
  ///   their places in it.
  public func read(_ draft: AssessmentDraft) throws(DiagnosticFailure) -> Assessment { try read(json: draft.json) }
}
