import RegimenDiagnostics
import RegimenDocument

/// Turns libyaml's events into the one document of a text.
struct Composer {
  private let text: DocumentText
  private let offsets: CharacterOffsets
  private var builder: DocumentBuilder
  private var anchors = Anchors()
  /// The anchor of each list and mapping that is open, if it has one.
  private var openAnchors: [Anchors.ID?] = []
  /// Where the event before ended, in bytes.
  private var lastEnd: Int

  init(_ text: DocumentText, limits: DocumentLimits) {
    self.text = text
    offsets = CharacterOffsets(text)
    builder = DocumentBuilder(text, limits: limits)
    lastEnd = text.positions.contentStart
  }

  /// Reads the events to the end of the document, and looks that nothing follows it.
  mutating func compose(_ events: borrowing EventStream) throws(DiagnosticFailure) -> Node {
    repeat {
      let event: Event
      do throws(EventProblem) {
        event = try events.next()
      } catch {
        let mistake = SyntaxMistake(error, in: text, offsets: offsets, open: builder.innermostStart)
        throw builder.failure(mistake.diagnostic)
      }
      let bytes = self.bytes(of: event)
      try take(event, at: bytes)
      if !bytes.isEmpty { lastEnd = bytes.upperBound }
      switch event.content {
      case .endOfDocument:
        if let mistake = whatFollows(bytes, in: text) { throw builder.failure(mistake) }
        return try builder.finish(orElse: .emptyDocument(text))
      case .endOfStream: return try builder.finish(orElse: .emptyDocument(text))
      default: break
      }
    } while true
  }

  private mutating func take(_ event: Event, at bytes: Range<Int>) throws(DiagnosticFailure) {
    let range = text.range(from: bytes.lowerBound, to: bytes.upperBound)
    if event.hasTag { try builder.report(tagMistake(at: bytes, in: text)) }
    switch event.content {
    case .scalar(let value, let style):
      try takeScalar(Scalar(value, isQuoted: style != .plain), anchor: event.anchor, at: range)
    case .alias(let name): try takeAlias(name, at: range)
    case .openSequence: try open(.sequence, anchor: event.anchor, at: range)
    case .openMapping: try open(.mapping, anchor: event.anchor, at: range)
    case .close: try close(at: bytes.isEmpty ? nil : range.end)
    case .beginning, .endOfDocument, .endOfStream: break
    }
  }

  private mutating func open(
    _ kind: DocumentBuilder.Kind, anchor: String?, at range: SourceRange
  ) throws(DiagnosticFailure) {
    try builder.open(kind, at: range)
    openAnchors.append(anchor.map { anchors.begin($0) })
  }

  /// Without a place of its own, as in block style, the list or mapping ends with its last value: libyaml would let it
  /// run on to whatever follows.
  private mutating func close(at end: SourcePosition?) throws(DiagnosticFailure) {
    guard let built = try builder.close(at: end) else { return }
    if let anchor = openAnchors.popLast() ?? nil { anchors.end(anchor, built) }
  }

  private mutating func takeScalar(
    _ scalar: Scalar, anchor: String?, at range: SourceRange
  ) throws(DiagnosticFailure) {
    guard builder.expectsKey else {
      // Nothing at all between the marks of a document is no document.
      if builder.isAtRoot && anchor == nil && !scalar.isQuoted && scalar.text.isEmpty { return }
      let built = try builder.scalar(scalar, at: range)
      if let anchor { anchors.end(anchors.begin(anchor), built) }
      return
    }
    try builder.admit(scalar.text, at: range)
    if scalar.isBlank {
      try builder.refuseKey(blankKey(at: range))
    } else if !scalar.isQuoted && scalar.text == "<<" {
      try builder.refuseKey(mergeKey(at: range))
    } else {
      try builder.key(scalar.text, at: range)
      if let anchor {
        let measure = Measure(nodes: 1, textBytes: scalar.text.utf8.count)
        anchors.end(anchors.begin(anchor), MeasuredNode(node: Node(.scalar(scalar), at: range), measure: measure))
      }
    }
  }

  private mutating func takeAlias(_ name: String, at range: SourceRange) throws(DiagnosticFailure) {
    guard !builder.expectsKey else {
      try builder.refuseKey(aliasAsKey(name, at: range))
      return
    }
    switch anchors.meaning(of: name) {
    case .value(let built):
      try builder.alias(of: built, at: range)
    case .unfinished:
      throw builder.failure(aliasInItself(name, at: range))
    case .nothing:
      try builder.report(undefinedAlias(name, among: anchors.names, at: range))
      try builder.scalar(Scalar("", isQuoted: false), at: range)
    }
  }

  /// Returns the bytes an event spans, without what libyaml adds at its end.
  private func bytes(of event: Event) -> Range<Int> {
    let start = offsets.offset(after: event.characters.lowerBound)
    let end = offsets.offset(after: event.characters.upperBound)
    switch event.content {
    case .scalar(_, .block): return start..<max(start, endOfText(before: end))
    case .scalar(_, .plain) where start == end: return placeOfNothing(noticedAt: start)
    default: return start..<end
    }
  }

  /// Steps back over the line breaks and spaces that libyaml counts to a block scalar.
  private func endOfText(before end: Int) -> Int {
    let bytes = text.source.bytes
    var end = end
    while end > 0, Self.isBlank(bytes[end - 1]) { end -= 1 }
    return end
  }

  /// Returns where a value that was left out belongs: right after its `:`, `-` or `?`, or else after the key. libyaml may
  /// notice its absence much later.
  private func placeOfNothing(noticedAt offset: Int) -> Range<Int> {
    let bytes = text.source.bytes
    if offset > 0, [UInt8(ascii: ":"), UInt8(ascii: "-"), UInt8(ascii: "?")].contains(bytes[offset - 1]) {
      return offset..<offset
    }
    let next = bytes[lastEnd..<max(lastEnd, offset)].firstIndex { !Self.isBlank($0) }
    let place = next.map { bytes[$0] == UInt8(ascii: ":") ? $0 + 1 : lastEnd } ?? lastEnd
    return place..<place
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }
}
