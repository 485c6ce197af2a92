import RegimenModel

/// The number that a fact is read from: a score of an instrument, or what is left of it after another one.
struct ReadNumber {
  let score: Instrument.Score
  let minus: Instrument.Score?

  /// What it ranges over.
  var domain: NumberDomain { minus.map { score.domain.minus($0.domain) } ?? score.domain }

  /// Whether it can never be larger than a number may be.
  var isWithinNumbers: Bool {
    let most = ExactDecimal(Int(ExactDecimal.maximumMagnitude))
    return .zero - most <= domain.minimum && domain.maximum <= most
  }

  /// What it is called in messages.
  var noun: String { minus == nil ? "score" : "difference" }

  /// Every number that there can be, as messages name it.
  var every: String {
    guard let minus else { return "every score of '\(score.name)'" }
    return "every difference of '\(score.name)' minus '\(minus.name)', from \(domain.minimum) to \(domain.maximum),"
  }
}
