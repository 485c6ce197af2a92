import RegimenModel

/// The facts of a pack that something acts on.
///
/// A plan acts on what a rule, a level bound, the population or a recorded refusal reads, tells the transition from the
/// current level, and compares its own level with one found elsewhere. A fact that chooses the bands of an instrument is
/// acted on where a fact that is read by them is. An impossible combination, a sentence, a guarantee and a worked case
/// act on nothing: a fact that only they name is asked in vain.
struct FactUse {
  /// The facts that are acted on.
  let facts: Set<FactName>

  /// Collects the facts.
  init(in pack: Pack) {
    var facts = Self.actedOn(in: pack)
    let choices = pack.vocabulary.instruments.flatMap(\.readings).compactMap(\.choice)
    var found = true
    // A fact that chooses bands may itself be read by chosen bands.
    while found {
      found = false
      for choice in choices where facts.contains(choice.fact) {
        found = facts.insert(choice.by).inserted || found
      }
    }
    self.facts = facts
  }

  private static func actedOn(in pack: Pack) -> Set<FactName> {
    let conditions =
      pack.rules.flatMap { [$0.when] + $0.unless } + pack.catalogue.referrals.compactMap(\.declinedWhen)
      + [pack.header.population].compactMap(\.self)
    let bounds = pack.rules.flatMap(\.then).compactMap(\.boundingFact)
    let levels = [pack.header.currentLevel, pack.header.externalLevel].compactMap(\.self)
    return conditions.reduce(into: Set(bounds + levels)) { $0.formUnion($1.facts) }
  }
}

extension Statement {
  /// The fact whose level bounds the level.
  var boundingFact: FactName? {
    switch content {
    case .levelAtLeast(.fact(let fact)), .levelAtMost(.fact(let fact)): fact
    default: nil
    }
  }
}

extension InstrumentReading {
  /// The fact that is read, and the one that chooses the bands for it.
  fileprivate var choice: (fact: FactName, by: FactName)? {
    if case .bandsBy(let chooser, _) = method { (fact, chooser) } else { nil }
  }
}
