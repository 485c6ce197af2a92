public import RegimenDiagnostics

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
