package import RegimenDiagnostics

/// How one score of an instrument is read into one fact.
package struct InstrumentReading: Sendable, Hashable {
  /// A value, and the lowest score that reads as it.
  package struct Band: Sendable, Hashable {
    /// The value read.
    package let value: FactValue
    /// The lowest score of the band.
    package let from: ExactDecimal

    /// Creates a band.
    package init(value: FactValue, from: ExactDecimal) {
      self.value = value
      self.from = from
    }
  }

  /// What turns a score into a value.
  package enum Method: Sendable, Hashable {
    /// The score is the value.
    case score
    /// Bands, lowest first; the first begins at the score's minimum.
    case bands([Band])
    /// Bands that depend on another fact.
    case bandsBy(FactName, [FactValue: [Band]])
  }

  /// The fact that is read.
  package let fact: FactName
  /// The score it is read from.
  package let score: ScoreName
  /// How.
  package let method: Method
  /// Where it is declared.
  package let place: SourceRange

  /// Creates a reading.
  package init(fact: FactName, score: ScoreName, method: Method, place: SourceRange) {
    self.fact = fact
    self.score = score
    self.method = method
    self.place = place
  }
}
