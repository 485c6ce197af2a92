import RegimenDiagnostics
import RegimenDocument

/// Says in the project's words, at the place that helps most, what libyaml found wrong.
struct SyntaxMistake {
  private let problem: EventProblem
  private let text: DocumentText
  /// Where the problem was noticed, in bytes.
  private let offset: Int
  /// Where that began which libyaml was reading, in bytes.
  private let contextOffset: Int?
  /// Where the innermost list or mapping that is open begins, in bytes.
  private let openOffset: Int?

  init(_ problem: EventProblem, in text: DocumentText, offsets: CharacterOffsets, open: SourcePosition?) {
    self.problem = problem
    self.text = text
    switch problem.mark {
    case .byte(let byte): offset = text.positions.contentStart + byte
    case .character(let characters): offset = offsets.offset(after: characters)
    }
    contextOffset = problem.context.map { offsets.offset(after: $0.character) }
    openOffset = open?.offset
  }

  /// What is reported.
  var diagnostic: Diagnostic {
    if isAtEnd, let openOffset, let bracket = Bracket(bytes[openOffset]) {
      return Diagnostic(
        .yamlSyntax, bracket.mustEnd, at: range(openOffset, openOffset + 1),
        help: "write the missing '\(bracket.end)', or what else was cut off")
    }
    let wording = self.wording
    let place = place(of: wording)
    return Diagnostic(wording.code, wording.message, at: place, notes: notes(besides: place), help: wording.help)
  }

  private var wording: SyntaxWording {
    let context = problem.context?.phrase ?? ""
    if context.hasSuffix("tag") || problem.message == "found undefined tag handle" { return .tag }
    if context.hasSuffix("directive") { return .directive }
    switch problem.message {
    case "found character that cannot start any token" where bytes[offset...].first == 0x09: return .tab
    case "found character that cannot start any token": return .reserved(character)
    case "control characters are not allowed": return .control(character)
    case "did not find expected key" where isAmidLine: return .afterValue
    default: return SyntaxWording.all[problem.message] ?? SyntaxWording(problem.message, help: nil)
    }
  }

  private func place(of wording: SyntaxWording) -> SourceRange {
    guard let contextOffset, wording.isAboutContext || (isAtEnd && wording.code != .tab) else {
      return range(offset, offset + length(at: offset))
    }
    return wording.isAboutContext
      ? range(contextOffset, max(contextOffset + 1, endOfLine(from: contextOffset)))
      : range(contextOffset, contextOffset + length(at: contextOffset))
  }

  /// Points at the beginning of what was being read, where that is on another line.
  private func notes(besides place: SourceRange) -> [Diagnostic.Note] {
    guard let context = problem.context, let contextOffset else { return [] }
    let kinds = [
      "block mapping": "mapping", "block collection": "list", "flow mapping": "mapping", "flow sequence": "list",
      "quoted scalar": "quoted text",
    ]
    let beginning = range(contextOffset, contextOffset + 1)
    guard beginning.start.line != place.start.line,
      let kind = kinds.first(where: { context.phrase.hasSuffix($0.key) })?.value
    else { return [] }
    return [Diagnostic.Note("the \(kind) begins here", at: beginning)]
  }
}

extension SyntaxMistake {
  private var bytes: [UInt8] { text.source.bytes }

  /// Whether nothing but blanks follows the problem, so that its place says nothing.
  private var isAtEnd: Bool { bytes[offset...].allSatisfy { [0x20, 0x09, 0x0A, 0x0D].contains($0) } }

  /// Whether something stands before the problem on its line.
  private var isAmidLine: Bool {
    bytes[..<offset].reversed().prefix { $0 != 0x0A && $0 != 0x0D }.contains { $0 != 0x20 && $0 != 0x09 }
  }

  private var character: Unicode.Scalar {
    String(decoding: bytes[offset..<offset + length(at: offset)], as: UTF8.self).unicodeScalars.first ?? "\u{FFFD}"
  }

  private func length(at offset: Int) -> Int {
    guard offset < bytes.count else { return 0 }
    return 1 + bytes[(offset + 1)...].prefix { $0 & 0xC0 == 0x80 }.count
  }

  private func endOfLine(from offset: Int) -> Int {
    let line = bytes[offset...].prefix { $0 != 0x0A && $0 != 0x0D }
    return (line.lastIndex { $0 != 0x20 && $0 != 0x09 } ?? offset) + 1
  }

  private func range(_ start: Int, _ end: Int) -> SourceRange { text.range(from: start, to: end) }
}

private struct Bracket {
  let end: String
  let mustEnd: String

  init?(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "["): (end, mustEnd) = ("]", "a list that begins with '[' must end with ']'; this one never does")
    case UInt8(ascii: "{"):
      (end, mustEnd) = ("}", "a mapping that begins with '{' must end with '}'; this one never does")
    default: return nil
    }
  }
}
