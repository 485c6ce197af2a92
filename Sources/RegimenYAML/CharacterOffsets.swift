import RegimenDiagnostics
import RegimenDocument

/// Turns libyaml's marks, which count characters after the byte order mark, into byte offsets.
struct CharacterOffsets {
  private static let stride = 64

  private let bytes: [UInt8]
  private let contentStart: Int
  /// The byte offset of every 64th character; empty where characters are bytes.
  private let checkpoints: [Int]

  init(_ text: DocumentText) {
    bytes = text.source.bytes
    contentStart = text.positions.contentStart
    var checkpoints: [Int] = []
    if !text.positions.isASCII {
      var characters = 0
      for offset in contentStart..<bytes.count where bytes[offset] & 0xC0 != 0x80 {
        if characters % Self.stride == 0 { checkpoints.append(offset) }
        characters += 1
      }
    }
    self.checkpoints = checkpoints
  }

  /// Returns the byte offset of the character that `characters` others precede.
  func offset(after characters: Int) -> Int {
    guard !checkpoints.isEmpty else { return min(contentStart + characters, bytes.count) }
    let checkpoint = characters / Self.stride
    guard checkpoint < checkpoints.count else { return bytes.count }
    var offset = checkpoints[checkpoint]
    for _ in 0..<characters % Self.stride {
      offset += 1
      while offset < bytes.count && bytes[offset] & 0xC0 == 0x80 { offset += 1 }
    }
    return min(offset, bytes.count)
  }
}
