import RegimenEvaluator

/// What the rules and levels of a pack can say, by the element they speak of.
struct PackVoices: Sendable {
  /// For each element what rules say of it, in the order of the rules.
  let rules: [[Voice]]
  /// For each element what levels give, and where they refer, with the rank of the level.
  let given: [[(rank: Int, voice: Voice)]]
  let referred: [[(rank: Int, voice: Voice)]]

  /// Gathers what a pack can say.
  init(_ compiled: CompiledPack) {
    var rules = Array(repeating: [Voice](), count: compiled.elements.count)
    for place in compiled.rules.voices.indices {
      let voice = compiled.rules.voices[place]
      rules[Int(voice.element)].append(voice)
    }
    self.rules = rules
    given = Self.byElement(compiled) { $0.gives }
    referred = Self.byElement(compiled) { $0.refersTo }
  }

  private static func byElement(
    _ compiled: CompiledPack, _ said: (CompiledLevel) -> [Voice]
  ) -> [[(rank: Int, voice: Voice)]] {
    var voices = Array(repeating: [(rank: Int, voice: Voice)](), count: compiled.elements.count)
    for (rank, level) in compiled.levels.enumerated() {
      for voice in said(level) { voices[Int(voice.element)].append((rank, voice)) }
    }
    return voices
  }
}
