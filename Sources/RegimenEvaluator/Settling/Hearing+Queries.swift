extension Voice {
  /// Whether it asks for a modality: by a weight or by a floor on its share.
  package var asksForModality: Bool { saying == .weight || saying == .floor }
}

extension Hearing {
  /// The highest concern that avoids an element; the greatest number where none does.
  func avoidingConcern(_ element: Int) -> Int32 {
    var highest = Int32.max
    for place in self[element] where voices[place].saying == .avoid { highest = min(highest, voices[place].concern) }
    return highest
  }

  /// Whether a modality is avoided although a concern higher than every such avoid asks for it.
  func isWronged(_ modality: Int) -> Bool {
    let avoiding = avoidingConcern(modality)
    guard avoiding < .max else { return false }
    return self[modality].contains { voices[$0].asksForModality && voices[$0].concern < avoiding }
  }

  /// Adds the speakers of those voices on an element that pass, in order and without repeats.
  func speakers(on element: Int, into speakers: inout [Int], where passes: (Voice) -> Bool) {
    let first = speakers.count
    for place in self[element] where passes(voices[place]) {
      let speaker = Int(voices[place].speaker)
      if speakers.count == first || speakers[speakers.count - 1] != speaker { speakers.append(speaker) }
    }
  }
}
