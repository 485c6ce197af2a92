import RegimenDiagnostics
import RegimenModel

/// The chunks of several streams, one stream after another, each with how its records are written.
struct ChunkSequence {
  /// A chunk with the stream it comes from.
  struct Element {
    let chunk: Chunk
    let notation: RecordNotation
    let file: String
  }

  private let pack: Pack
  private let chunkBytes: Int
  private var inputs: AnyIterator<BatchInput>
  private var current: (reader: ChunkReader, input: BatchInput, notation: RecordNotation)?

  init(_ inputs: AnyIterator<BatchInput>, pack: Pack, chunkBytes: Int) {
    self.inputs = inputs
    self.pack = pack
    self.chunkBytes = chunkBytes
  }

  /// The next chunk; nil at the end of the last stream.
  ///
  /// - Throws: what a stream throws, or the mistakes in the header of a table.
  mutating func next() throws -> Element? {
    while true {
      if let element = try nextOfCurrent() { return element }
      guard let input = inputs.next() else { return nil }
      var reader = input.reader(chunkBytes: chunkBytes)
      let notation = try input.notation ?? .csv(CSVHeader(reader.header(), pack: pack, file: input.name))
      current = (reader, input, notation)
    }
  }

  private mutating func nextOfCurrent() throws -> Element? {
    guard let (_, input, notation) = current else { return nil }
    do {
      guard let chunk = try current?.reader.next() else { return nil }
      return Element(chunk: chunk, notation: notation, file: input.name)
    } catch let failure as DiagnosticFailure where input.isSingle {
      current = nil
      let refused = Chunk(refusing: failure, line: 1, offset: 0, framing: .whole)
      return Element(chunk: refused, notation: notation, file: input.name)
    }
  }
}
