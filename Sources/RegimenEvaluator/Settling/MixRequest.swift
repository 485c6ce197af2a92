/// What is said of the modality mix, gathered from the voices.
struct MixRequest: Hashable {
  /// What is said of one modality.
  struct Entry: Hashable {
    /// The sum of its weights.
    var weight = 0
    /// The voices that give it a weight.
    var weighers: [Voice] = []
    /// The voices that state a floor on its share.
    var floors: [Voice] = []
    /// The voices that avoid it.
    var avoiders: [Voice] = []

    /// Whether it takes part in the mix.
    var takesPart: Bool { avoiders.isEmpty && !(weighers.isEmpty && floors.isEmpty) }
    /// The voices that ask for it.
    var askers: [Voice] { weighers + floors }
    /// The highest concern that avoids it; lower than any where none does.
    var avoidingConcern: Int { avoiders.map(\.concern).min() ?? .max }
    /// The voices that ask for it in vain, of a concern above every one that avoids it.
    var wrongedAskers: [Voice] { avoiders.isEmpty ? [] : askers.filter { $0.concern < avoidingConcern } }
  }

  /// What is said of each modality, in catalogue order.
  private(set) var entries: [Entry]

  /// Gathers what voices say of so many modalities.
  init(_ voices: [Voice], modalityCount: Int) {
    entries = Array(repeating: Entry(), count: modalityCount)
    for voice in voices {
      switch voice.content {
      case .weight(let modality, let weight):
        entries[modality].weight += weight
        entries[modality].weighers.append(voice)
      case .share(let modality, _): entries[modality].floors.append(voice)
      case .avoidModality(let modality): entries[modality].avoiders.append(voice)
      default: break
      }
    }
  }

  /// The modalities that take part, in catalogue order.
  var participants: [Int] { entries.indices.filter { entries[$0].takesPart } }

  /// Every floor that is stated for a participant: modality, percent, voice.
  var floors: [(modality: Int, percent: Int, voice: Voice)] {
    participants.flatMap { modality in
      entries[modality].floors.compactMap { voice in
        if case .share(_, let percent) = voice.content { (modality, percent, voice) } else { nil }
      }
    }
  }
}
