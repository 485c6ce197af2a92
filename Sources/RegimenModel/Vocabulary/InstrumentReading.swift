package import RegimenDiagnostics

/// How one score of an instrument, or the difference of two, is read into one fact.
package struct InstrumentReading: Sendable, Hashable {
  /// A value, and the lowest score, or difference, that reads as it.
  package struct Band: Sendable, Hashable {
    /// The value read.
    package let value: FactValue
    /// The lowest number of the band.
    package let from: ExactDecimal

    /// Creates a band.
    package init(value: FactValue, from: ExactDecimal) {
      self.value = value
      self.from = from
    }
  }

  /// What turns a score, or a difference, into a value.
  package enum Method: Sendable, Hashable {
    /// The number is the value.
    case score
    /// Bands, lowest first; the first begins at the least number there can be.
    case bands([Band])
    /// Bands that depend on another fact.
    case bandsBy(FactName, [FactValue: [Band]])
  }

  /// The fact that is read.
  package let fact: FactName
  /// The score it is read from.
  package let score: ScoreName
  /// The score that is taken from it before it is read; nil where it is read as it is.
  package let minus: ScoreName?
  /// How.
  package let method: Method
  /// Where it is declared.
  package let place: SourceRange

  /// Creates a reading.
  package init(
    fact: FactName, score: ScoreName, minus: ScoreName? = nil, method: Method, place: SourceRange
  ) {
    self.fact = fact
    self.score = score
    self.minus = minus
    self.method = method
    self.place = place
  }
}
