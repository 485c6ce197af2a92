/// Everything a programme's rule set declares: loaded whole, or not at all.
public struct Pack: Sendable, Hashable {
  /// Name, version, purpose, orders and source attributes.
  public let header: PackHeader
  /// What may be told about a person.
  public let vocabulary: Vocabulary
  /// What the programme has.
  public let catalogue: Catalogue
  /// The bibliography.
  package let sources: [Source]
  /// The rules.
  package let rules: [Rule]
  /// What must hold for every assessment.
  package let guarantees: [Guarantee]
  /// Worked cases.
  package let cases: [WorkedCase]
  /// SHA-256 over the files in path order (path, length, bytes), in lower-case hexadecimal.
  public let digest: String

  /// Creates a pack.
  package init(
    header: PackHeader, vocabulary: Vocabulary, catalogue: Catalogue, sources: [Source], rules: [Rule],
    guarantees: [Guarantee] = [], cases: [WorkedCase] = [], digest: String
  ) {
    self.header = header
    self.vocabulary = vocabulary
    self.catalogue = catalogue
    self.sources = sources
    self.rules = rules
    self.guarantees = guarantees
    self.cases = cases
    self.digest = digest
  }
}
