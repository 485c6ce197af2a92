package import RegimenModel

/// An assessment as YAML that the reader of assessments reads back as the same assessment.
///
/// What it does not name is left out. Facts stand in the order of the vocabulary, in their groups and sections. An
/// instrument without a score says nothing, and is left out.
package struct AssessmentYAML: Sendable {
  private let vocabulary: Vocabulary

  /// Creates a writer for assessments of a pack.
  package init(pack: Pack) { vocabulary = pack.vocabulary }

  /// The assessment as YAML; its last line ends with a line break.
  package func text(of assessment: Assessment) -> String {
    var yaml = YAMLWriter()
    for entry in AssessmentOutline(vocabulary: vocabulary).entries(of: assessment) { yaml.write(entry) }
    return yaml.text
  }
}
