import RegimenDiagnostics
package import RegimenDocument

/// Cuts a stream into chunks of whole records.
///
/// The stream comes in blocks of any size, and how it is split into blocks never shows. What is held in memory is a
/// block, a chunk, and at most one record of the size that is allowed: a longer one is passed over while it streams by,
/// and told. One thread at a time may use a reader.
package struct ChunkReader {
  /// Gives the next block; nil at the end of the stream. An empty block is no end.
  ///
  /// To stop early, throw: after nil, the part of a record that was read counts as the last one.
  package typealias Source = () throws -> [UInt8]?

  /// Whole records from ``start`` on. Their end is told by their length, since the buffer is moved as it fills.
  private struct Run {
    var count: Int
    var lines: Int
  }

  private let name: String
  private let chunkBytes: Int
  private let limits: DocumentLimits
  private let source: Source
  private var scanner: RecordScanner
  private var buffer: [UInt8] = []
  /// The first byte of the buffer that was not handed out, and its place in the stream.
  private var start = 0
  private var line = 1
  private var offset = 0
  private var hasBegun = false
  /// Whether there is a record even if there are no bytes: that it holds nothing is for its reader to tell.
  private var owesRecord: Bool
  private var isExhausted = false
  private var failure: (any Error)?
  /// The first row of a table.
  private var headerRow: RecordBytes?

  /// Creates a reader.
  ///
  /// - Parameters:
  ///   - name: The stream's name in diagnostics.
  ///   - chunkBytes: The size that a chunk does not go beyond, unless it holds a single record. It may be smaller: what is
  ///     whole of what has come is handed out.
  package init(
    _ framing: RecordFraming, name: String, chunkBytes: Int = 1 << 18, limits: DocumentLimits = .standard,
    source: @escaping Source
  ) {
    self.name = name
    self.chunkBytes = min(chunkBytes, limits.fileBytes)
    self.limits = limits
    self.source = source
    scanner = RecordScanner(framing)
    owesRecord = framing == .whole
  }

  /// The bytes for which memory is held at the moment.
  package var heldBytes: Int { buffer.capacity }

  /// The first row of a table that is not blank, which is no record; nil where there is none.
  ///
  /// - Throws: What the source throws, or `file-too-large`.
  package mutating func header() throws -> RecordBytes? {
    guard case .rows(nil) = scanner.framing else { return headerRow }
    while headerRow == nil, let chunk = try nextChunk(upTo: 0) {
      if let refusal = chunk.refusal { throw refusal }
      for record in chunk.records { headerRow = record }
    }
    scanner = RecordScanner(.rows(delimiter: CSVDelimiter.told(by: headerRow?.bytes ?? [])), from: start)
    return headerRow
  }

  /// The next chunk; nil at the end. The header of a table is read before the first.
  ///
  /// - Throws: What the source throws, once all whole records before that were handed out.
  package mutating func next() throws -> Chunk? {
    _ = try header()
    return try nextChunk(upTo: chunkBytes)
  }

  private mutating func nextChunk(upTo most: Int) throws -> Chunk? {
    try begin()
    var run: Run?
    while true {
      while let frame = nextFrame() {
        if isTooLarge(frame) || frame.range.upperBound - start > most, let run { return rewind(to: run) }
        if isTooLarge(frame) { return refuse(frame) }
        run = Run(count: frame.range.upperBound - start, lines: (run?.lines ?? 0) + frame.lines)
      }
      // What is whole goes out at once: whoever writes to a pipe may wait for an answer before writing more.
      if let run { return hand(out: run) }
      if isExhausted { return owesRecord ? hand(out: Run(count: 0, lines: 0)) : nil }
      // Four bytes may belong to what follows: a line break, or the mark that begins the next document.
      if buffer.count - start > limits.fileBytes + 4 { return try passOver() }
      do {
        try fill()
      } catch {
        failure = error
        throw error
      }
    }
  }

  private mutating func begin() throws {
    if let failure { throw failure }
    guard !hasBegun else { return }
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    while !isExhausted, buffer.count < mark.count { try fill() }
    hasBegun = true
    guard scanner.framing != .whole, buffer.starts(with: mark) else { return }
    start = mark.count
    offset = mark.count
    scanner = RecordScanner(scanner.framing, from: start)
  }

  private mutating func fill() throws {
    guard let block = try source() else {
      isExhausted = true
      return
    }
    if start > buffer.count / 2 { drop(start) }
    buffer += block
  }

  /// Drops bytes from the beginning of the buffer.
  private mutating func drop(_ count: Int) {
    buffer.removeSubrange(..<count)
    scanner.forget(count)
    start -= count
  }

  private mutating func nextFrame() -> RecordScanner.Frame? {
    buffer.withUnsafeBufferPointer { scanner.next(in: $0, isLast: isExhausted) }
  }

  private func isTooLarge(_ frame: RecordScanner.Frame) -> Bool {
    guard frame.range.count > limits.fileBytes else { return false }
    switch scanner.framing {
    case .documents, .whole: return true
    case .lines, .rows:
      return buffer.withUnsafeBufferPointer { frame.withoutLineBreak(in: $0).count } > limits.fileBytes
    }
  }
}

extension ChunkReader {
  /// Hands out some whole records; the scanner has gone beyond them.
  private mutating func rewind(to run: Run) -> Chunk {
    scanner = RecordScanner(scanner.framing, from: start + run.count)
    return hand(out: run)
  }

  private mutating func hand(out run: Run) -> Chunk {
    let end = start + run.count
    let chunk = Chunk(bytes: Array(buffer[start..<end]), line: line, offset: offset, framing: scanner.framing)
    advance(to: end, lines: run.lines)
    return chunk
  }

  private mutating func advance(to end: Int, lines: Int) {
    owesRecord = false
    offset += end - start
    line += lines
    start = end
  }

  /// Refuses a record that is at hand.
  private mutating func refuse(_ frame: RecordScanner.Frame) -> Chunk {
    let chunk = refusal()
    advance(to: frame.range.upperBound, lines: frame.lines)
    return chunk
  }

  /// Refuses the record that begins the buffer, and reads on to its end without keeping it.
  private mutating func passOver() throws -> Chunk {
    let chunk = refusal()
    while true {
      if let frame = nextFrame() {
        advance(to: frame.range.upperBound, lines: frame.lines)
        return chunk
      }
      guard !isExhausted else { return chunk }
      let kept = max(start, scanner.position - 4)
      advance(to: kept, lines: 0)
      try fill()
    }
  }

  /// The mistake of a record that is too large, at the place where it begins.
  private func refusal() -> Chunk {
    let end = min(start + limits.fileBytes, buffer.count)
    var place = (offset: start, lines: 0)
    if scanner.framing == .documents {
      place = buffer.withUnsafeBufferPointer { DocumentMarks.beginning(of: start..<end, in: $0) } ?? place
    }
    let position = SourcePosition(offset: offset + place.offset - start, line: line + place.lines, column: 1)
    let isTable = if case .rows = scanner.framing { true } else { false }
    let mistake = Diagnostic.recordTooLarge(
      most: limits.fileBytes, at: SourceRange(file: name, start: position, end: position), isTable: isTable)
    return Chunk(
      refusing: DiagnosticFailure([mistake]), line: position.line, offset: position.offset, framing: scanner.framing)
  }
}

extension Diagnostic {
  /// A record that is too large to hold.
  static func recordTooLarge(most: Int, at place: SourceRange, isTable: Bool) -> Diagnostic {
    Diagnostic(
      .fileTooLarge, "a record may have at most \(most) bytes; this one has more", at: place,
      help: isTable ? "look for a '\"' that is never closed, or split the record" : "split the record")
  }
}
