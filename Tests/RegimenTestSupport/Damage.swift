package import RegimenDiagnostics

extension SourceText {
  /// Every beginning of the text, shortest first.
  package var truncations: some Sequence<SourceText> {
    (0..<bytes.count).lazy.map { SourceText(name: name, bytes: Array(bytes.prefix($0))) }
  }

  /// The text with one byte changed, once for each byte: to bytes that mean something to YAML or JSON, or to any.
  package func flips(seed: UInt64) -> some Sequence<SourceText> {
    var generator = SeededGenerator(seed: seed)
    let meaningful = Array("\u{0}\t\n\r \"#%&'*,-.:<>?@[\\]`{|}!~0eé\u{FEFF}".utf8)
    var texts: [SourceText] = []
    for offset in bytes.indices {
      var bytes = bytes
      bytes[offset] =
        Bool.random(using: &generator)
        ? meaningful.randomElement(using: &generator) ?? 0 : .random(in: 0...255, using: &generator)
      texts.append(SourceText(name: name, bytes: bytes))
    }
    return texts
  }

  /// The text with some bytes taken out, doubled, swapped or changed.
  package func mangled(using generator: inout SeededGenerator) -> SourceText {
    var bytes = bytes
    let others = Array("\"\\/{}[],:0123456789.eE+-truefalsn \t\n\u{1}é".utf8)
    for _ in 0..<Int.random(in: 1...3, using: &generator) where !bytes.isEmpty {
      let offset = Int.random(in: bytes.indices, using: &generator)
      switch Int.random(in: 0..<4, using: &generator) {
      case 0: bytes.remove(at: offset)
      case 1: bytes.insert(others.randomElement(using: &generator) ?? 0, at: offset)
      case 2: bytes[offset] = others.randomElement(using: &generator) ?? 0
      default: bytes.swapAt(offset, Int.random(in: bytes.indices, using: &generator))
      }
    }
    return SourceText(name: name, bytes: bytes)
  }
}
