/// All that is said for one assessment, gathered by element; within one element by speaker, then in the order written.
///
/// Made to be used again and again: nothing is allocated once it has grown to what a pack can say.
package struct Hearing: Sendable {
  /// What is said, by element.
  package private(set) var voices: [Voice] = []
  /// Where the voices on each element begin.
  private var starts: [Int]
  private var heard: [Voice] = []

  init(elementCount: Int) {
    starts = Array(repeating: 0, count: elementCount + 2)
  }

  /// The places in ``voices`` of what is said of an element.
  package subscript(element: Int) -> Range<Int> { starts[element]..<starts[element + 1] }

  /// Forgets everything.
  mutating func clear() { heard.removeAll(keepingCapacity: true) }

  /// Hears a voice. Speakers come in the order of their numbers.
  mutating func hear(_ voice: Voice) { heard.append(voice) }

  /// Arranges what was heard by element, by counting.
  mutating func arrange() {
    for element in starts.indices { starts[element] = 0 }
    for voice in heard { starts[Int(voice.element) + 2] += 1 }
    for element in starts.indices.dropFirst(2) { starts[element] += starts[element - 1] }
    if voices.count < heard.count { voices = heard }
    // While placing, an element's own count moves from where it begins to where the next one does.
    for voice in heard {
      let place = starts[Int(voice.element) + 1]
      voices[place] = voice
      starts[Int(voice.element) + 1] = place + 1
    }
  }
}
