import Foundation
import RegimenDiagnostics
import RegimenModel
import RegimenTestSupport
import Testing

/// Damages valid lines and tries what comes of them.
struct FastReaderFuzzer {
  private var twin: FastReaderTwin
  private var plain: FastReaderLines
  private var free: FastReaderLines
  private var generator: SeededGenerator
  /// A valid line, damaged some times before the next one is made.
  private var line: [UInt8] = []
  private var other: [UInt8] = []

  /// The lines that were tried.
  private(set) var lines = 0
  /// Those that the fast reader took.
  private(set) var accepted = 0

  init(_ pack: Pack, seed: UInt64) {
    twin = FastReaderTwin(pack)
    plain = FastReaderLines(pack, .plain, seed: seed)
    free = FastReaderLines(pack, .free, seed: ~seed)
    generator = SeededGenerator(seed: seed &+ 7)
  }

  /// Tries one line.
  mutating func tryOne() {
    if lines % 25 == 0 {
      other = line
      line = lines % 100 == 0 ? free.next() : plain.next()
    }
    lines += 1
    let damaged = damaged()
    guard twin.expectAgreement(damaged) else { return }
    accepted += 1
    if (try? JSONSerialization.jsonObject(with: Data(damaged))) == nil {
      Issue.record("accepted though Foundation refuses it: \(String(decoding: damaged, as: UTF8.self))")
    }
  }

  private mutating func damaged() -> [UInt8] {
    let source = SourceText(name: "", bytes: line)
    switch Int.random(in: 0..<10, using: &generator) {
    case 0..<4: return source.mangled(using: &generator).bytes
    case 4: return Array(line.prefix(Int.random(in: 0...line.count, using: &generator)))
    case 5: return spliced()
    default: return withOtherToken()
    }
  }

  /// The line with one of its tokens in place of another, or a hostile one.
  private mutating func withOtherToken() -> [UInt8] {
    let tokens = Self.tokens(of: line)
    guard let old = tokens.randomElement(using: &generator) else { return line }
    let others = Bool.random(using: &generator) ? [] : Self.tokens(of: other).map { Array(other[$0]) }
    let new = (others.isEmpty ? Self.hostile : others).randomElement(using: &generator) ?? []
    return line[..<old.lowerBound] + new + line[old.upperBound...]
  }

  /// The beginning of the line and the end of another, cut between tokens.
  private mutating func spliced() -> [UInt8] {
    let begin = Self.tokens(of: line).randomElement(using: &generator)?.lowerBound ?? 0
    let end = Self.tokens(of: other).randomElement(using: &generator)?.lowerBound ?? other.count
    return Array(line[..<begin] + other[end...])
  }

  /// The strings, numbers, words and signs of a line.
  private static func tokens(of line: [UInt8]) -> [Range<Int>] {
    var tokens: [Range<Int>] = []
    var index = 0
    while index < line.count {
      let start = index
      index += 1
      switch line[start] {
      case UInt8(ascii: "\""):
        while index < line.count, line[index] != UInt8(ascii: "\"") {
          index += line[index] == UInt8(ascii: "\\") ? 2 : 1
        }
        index = min(index + 1, line.count)
      case 0x20, 0x0A, 0x0D, 0x09: continue
      case let byte where !"{}[],:".utf8.contains(byte):
        while index < line.count, !"{}[],: \n\r\t\"".utf8.contains(line[index]) { index += 1 }
      default: break
      }
      tokens.append(start..<index)
    }
    return tokens
  }

  /// What may stand nowhere, or only in few places.
  private static let hostile: [[UInt8]] =
    [
      "01", "-", "-0", "1.", ".5", "+1", "1e1", "1E400", "1.0", "0.0000001", "1.0000000", "0000000000000",
      "999999999999",
      "9999999999999", "99999999999999999999999999", "1000000000001", "NaN", "Infinity", "0x10", "1_000", "true",
      "false",
      "null", "nul", "truex", "yes", "\"yes\"", "\"\"", "\"unknown\"", "\"none\"", "\"others\"", "\"null\"", "\"date\"",
      "\"instruments\"", "\"notes\"", "\"meta\"", "\"assessment\"", "{}", "[]", "[1]", "{\"a\":1}",
      "{\"others\":\"absent\"}",
      #""\u0061""#, #""\ud800""#, #""\udc00\ud800""#, #""\ud83d\ude42""#, #""\u""#, #""\x""#, #""\u0000""#,
      "\"\u{7F}\"",
      "\"a\u{301}\"", "\"a" + String(repeating: "\u{301}", count: 31) + "\"", "\"\u{FEFF}\"", "\u{FEFF}",
      "\"2026-02-29\"",
      "\"2026-13-01\"", "\"0000-01-01\"", "\"2026-1-01\"", "\"2026-11-20T00:00\"", "\"2026-11-20\"", "'a'", "//", "#",
      "",
      ",", ",,", "}", "{", "]", "[", ":", "\"", "\\", "\u{0}", "\u{A0}", "\u{B}", "\u{C}", "\u{2028}",
    ].map { Array($0.utf8) } + [
      [0x22, 0xC0, 0x80, 0x22], [0x22, 0xED, 0xA0, 0x80, 0x22], [0x22, 0xF5, 0x80, 0x80, 0x80, 0x22],
      [0x22, 0xC3, 0x22],
      [0x22, 0xE2, 0x80, 0x22], [0x22, 0xF0, 0x80, 0x80, 0x80, 0x22], [0x22, 0xE0, 0x80, 0x80, 0x22],
      [0x22, 0xFF, 0x22],
      [0x22, 0xF4, 0x90, 0x80, 0x80, 0x22], [0x22, 0x1F, 0x22], [0x22, 0x00, 0x22], [0x22, 0x80, 0x22],
    ]
}
