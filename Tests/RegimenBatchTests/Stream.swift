import RegimenBatch
import RegimenDiagnostics
import RegimenDocument
import RegimenTestSupport

/// A stream of bytes for a test, cut into blocks in some way.
struct Stream {
  /// What came of a place in a stream: a record, or why it was refused.
  enum Item: Hashable {
    case record(String, line: Int, offset: Int)
    case refused([DiagnosticCode], line: Int, offset: Int)
  }

  let bytes: [UInt8]
  let framing: RecordFraming

  init(_ text: String, _ framing: RecordFraming) {
    self.init(bytes: Array(text.utf8), framing)
  }

  init(bytes: [UInt8], _ framing: RecordFraming) {
    self.bytes = bytes
    self.framing = framing
  }

  /// A reader over blocks whose sizes a function gives; without it the whole stream is one block.
  func reader(
    chunkBytes: Int = 1 << 18, limit: Int = DocumentLimits.standard.fileBytes, blocks size: (() -> Int)? = nil
  ) -> ChunkReader {
    var rest = bytes[...]
    return ChunkReader(
      framing, name: "stream", chunkBytes: chunkBytes, limits: DocumentLimits(fileBytes: limit)
    ) {
      guard !rest.isEmpty else { return nil }
      let block = rest.prefix(size?() ?? rest.count)
      rest = rest.dropFirst(block.count)
      return Array(block)
    }
  }

  /// What all chunks hold, in order.
  func items(
    chunkBytes: Int = 1 << 18, limit: Int = DocumentLimits.standard.fileBytes, blocks size: (() -> Int)? = nil
  ) throws -> [Item] {
    var reader = reader(chunkBytes: chunkBytes, limit: limit, blocks: size)
    return try chunks(&reader).flatMap(Self.items)
  }

  /// What is read of the records.
  func readings(_ reading: RecordReading, as notation: RecordNotation) throws -> [Reading] {
    var reader = reader()
    return try chunks(&reader).flatMap(\.records).map { Reading($0, reading, notation) }
  }

  private func chunks(_ reader: inout ChunkReader) throws -> [Chunk] {
    var chunks: [Chunk] = []
    while let chunk = try reader.next() { chunks.append(chunk) }
    return chunks
  }

  private static func items(of chunk: Chunk) -> [Item] {
    if let refusal = chunk.refusal {
      return [.refused(refusal.diagnostics.codes, line: chunk.line, offset: chunk.offset)]
    }
    return chunk.records.map {
      .record(String(decoding: $0.bytes, as: UTF8.self), line: $0.line, offset: $0.offset)
    }
  }
}
