import RegimenDiagnostics
import RegimenDocument

/// A line of a stream, or why it was not read.
enum GatheredLine: Sendable {
  case record(RecordBytes)
  case refused(DiagnosticFailure)
}

/// Gathers the lines of a stream of single bytes.
struct LineGatherer<Bytes: AsyncIteratorProtocol> where Bytes.Element == UInt8 {
  private var bytes: Bytes
  private let name: String
  private let most = DocumentLimits.standard.fileBytes
  private var line = 1
  private var offset = 0
  private var isExhausted = false

  init(_ bytes: Bytes, name: String) {
    self.bytes = bytes
    self.name = name
  }

  /// The next lines that are not blank, at most so many; none at the end.
  mutating func next(atMost count: Int) async throws -> [GatheredLine] {
    var lines: [GatheredLine] = []
    while lines.count < count, !isExhausted {
      if let line = try await nextLine() { lines.append(line) }
    }
    return lines
  }

  /// The next line; nil where it is blank.
  private mutating func nextLine() async throws -> GatheredLine? {
    var content: [UInt8] = []
    let (first, start) = (line, offset)
    var length = 0
    while let byte = try await nextByte(), byte != UInt8(ascii: "\n") {
      length += 1
      // A line that is too long streams by without being kept.
      if length <= most + 1 { content.append(byte) }
    }
    if content.last == UInt8(ascii: "\r") {
      content.removeLast()
      length -= 1
    }
    var skipped = 0
    if start == 0, content.starts(with: [0xEF, 0xBB, 0xBF]) { skipped = 3 }
    let record = RecordBytes(bytes: content[skipped...], line: first, offset: start + skipped)
    guard length <= most else { return .refused(tooLarge(record)) }
    return record.bytes.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D } ? nil : .record(record)
  }

  private mutating func nextByte() async throws -> UInt8? {
    guard let byte = try await bytes.next() else {
      isExhausted = true
      return nil
    }
    offset += 1
    if byte == UInt8(ascii: "\n") { line += 1 }
    return byte
  }

  private func tooLarge(_ record: RecordBytes) -> DiagnosticFailure {
    DiagnosticFailure([.recordTooLarge(most: most, at: record.place(in: name), isTable: false)])
  }
}
