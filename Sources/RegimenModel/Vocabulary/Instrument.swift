public import RegimenDiagnostics

/// A questionnaire or scale whose scores are read into facts by published cut-offs.
public struct Instrument: Sendable, Hashable {
  /// One score that the instrument yields.
  public struct Score: Sendable, Hashable {
    /// Its name, such as `total`.
    public let name: ScoreName
    /// The numbers it may take.
    public let domain: NumberDomain

    /// Creates a score.
    public init(name: ScoreName, domain: NumberDomain) {
      self.name = name
      self.domain = domain
    }
  }

  /// The name.
  public let id: InstrumentID
  /// The name for people.
  public let label: String
  /// The scores, in the order written.
  public let scores: [Score]
  /// Days for which a score speaks; nil where it does not age.
  public let validForDays: Int?
  /// The facts it is read into.
  public let readings: [InstrumentReading]
  /// What the cut-offs rest on.
  public let citations: [Citation]
  /// Where it is declared.
  public let place: SourceRange

  /// Creates an instrument.
  public init(
    id: InstrumentID, label: String, scores: [Score], validForDays: Int?, readings: [InstrumentReading],
    citations: [Citation] = [], place: SourceRange
  ) {
    self.id = id
    self.label = label
    self.scores = scores
    self.validForDays = validForDays
    self.readings = readings
    self.citations = citations
    self.place = place
  }
}

/// How one score of an instrument is read into one fact.
public struct InstrumentReading: Sendable, Hashable {
  /// A value, and the lowest score that reads as it.
  public struct Band: Sendable, Hashable {
    /// The value read.
    public let value: FactValue
    /// The lowest score of the band.
    public let from: ExactDecimal

    /// Creates a band.
    public init(value: FactValue, from: ExactDecimal) {
      self.value = value
      self.from = from
    }
  }

  /// What turns a score into a value.
  public enum Method: Sendable, Hashable {
    /// The score is the value.
    case score
    /// Bands, lowest first; the first begins at the score's minimum.
    case bands([Band])
    /// Bands that depend on another fact.
    case bandsBy(FactName, [FactValue: [Band]])
  }

  /// The fact that is read.
  public let fact: FactName
  /// The score it is read from.
  public let score: ScoreName
  /// How.
  public let method: Method
  /// Where it is declared.
  public let place: SourceRange

  /// Creates a reading.
  public init(fact: FactName, score: ScoreName, method: Method, place: SourceRange) {
    self.fact = fact
    self.score = score
    self.method = method
    self.place = place
  }
}
