package import RegimenDiagnostics

/// A questionnaire or scale whose scores are read into facts by published cut-offs.
public struct Instrument: Sendable, Hashable {
  /// One score that the instrument yields.
  public struct Score: Sendable, Hashable {
    /// Its name, such as `total`.
    public let name: ScoreName
    /// The numbers it may take.
    public let domain: NumberDomain
    /// LOINC codes.
    public let loinc: [String]

    /// Creates a score.
    package init(name: ScoreName, domain: NumberDomain, loinc: [String] = []) {
      self.name = name
      self.domain = domain
      self.loinc = loinc
    }
  }

  /// The name.
  public let id: InstrumentID
  /// The name for people.
  public let label: String
  /// On what terms it may be used, for whoever gets hold of it; the pack holds its scores alone.
  public let licence: String?
  /// How sure its cut-offs are and what a reader must mind, in words for people; nil where nothing is said.
  public let caution: String?
  /// The scores, in the order written.
  public let scores: [Score]
  /// Days for which a score speaks; nil where it does not age.
  public let validForDays: Int?
  /// The facts it is read into.
  package let readings: [InstrumentReading]
  /// What the cut-offs rest on.
  package let citations: [Citation]
  /// Where it is declared.
  package let place: SourceRange

  /// Creates an instrument.
  package init(
    id: InstrumentID, label: String, licence: String? = nil, caution: String? = nil, scores: [Score],
    validForDays: Int?, readings: [InstrumentReading], citations: [Citation] = [], place: SourceRange
  ) {
    self.id = id
    self.label = label
    self.licence = licence
    self.caution = caution
    self.scores = scores
    self.validForDays = validForDays
    self.readings = readings
    self.citations = citations
    self.place = place
  }
}
