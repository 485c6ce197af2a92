package import RegimenDiagnostics

/// Puts a document together from what a reader meets, in the order written, without recursion.
///
/// Both readers build through this type, so that limits and duplicate keys mean the same in YAML and JSON. Values wait
/// on flat stacks until the list or mapping that holds them is closed.
package struct DocumentBuilder {
  /// What holds other values.
  package enum Kind {
    /// A list.
    case sequence
    /// A mapping.
    case mapping
  }

  private enum KeyState {
    case none, read, refused
  }

  private struct Frame {
    let kind: Kind
    let start: SourcePosition
    let firstItem: Int
    let firstEntry: Int
    let isKey: Bool
    var key = KeyState.none
    var measure = Measure(nodes: 1)
    var end: SourcePosition
  }

  private struct Key {
    let text: String
    let range: SourceRange
  }

  /// The text that is read.
  package let text: DocumentText
  /// The document, once it is complete.
  package private(set) var root: Node?

  private let limits: DocumentLimits
  private var mistakes: [Diagnostic] = []
  private var frames: [Frame] = []
  private var items: [Node] = []
  private var entries: [Node.Entry] = []
  private var keys: [Key] = []
  private var nodes = 0
  private var aliased = Measure()

  /// Creates a builder for one text.
  package init(_ text: DocumentText, limits: DocumentLimits) {
    self.text = text
    self.limits = limits
  }

  /// Whether the next thing is the key of a mapping.
  package var expectsKey: Bool {
    guard let frame = frames.last, frame.kind == .mapping else { return false }
    return frame.key == .none
  }

  /// Whether no list or mapping is open.
  package var isAtRoot: Bool { frames.isEmpty }

  /// Where the list or mapping begins that was opened last and is not closed.
  package var innermostStart: SourcePosition? { frames.last?.start }

  /// Begins a list or mapping. Where a key is expected it is refused, and read to its end.
  package mutating func open(_ kind: Kind, at range: SourceRange) throws(DiagnosticFailure) {
    let isKey = expectsKey
    if isKey { try refuseKey(.keyNotText(at: range)) }
    try countNode(at: range)
    guard frames.count < limits.depth else { throw failure(.tooDeep(limits, at: range)) }
    frames.append(
      Frame(
        kind: kind, start: range.start, firstItem: items.count, firstEntry: entries.count, isKey: isKey,
        end: range.end))
  }

  /// Ends the list or mapping that was begun last; without a place of its own it ends with its last value.
  package mutating func close(at end: SourcePosition? = nil) throws(DiagnosticFailure) -> MeasuredNode? {
    guard let frame = frames.popLast() else { return nil }
    let range = text.range(from: frame.start, to: end ?? frame.end)
    let content: Node.Content
    switch frame.kind {
    case .sequence:
      content = .sequence(Array(items[frame.firstItem...]))
      items.removeLast(items.count - frame.firstItem)
    case .mapping:
      for repeated in repeatedKeys(in: entries[frame.firstEntry...]) { try report(repeated) }
      content = .mapping(Array(entries[frame.firstEntry...]))
      entries.removeLast(entries.count - frame.firstEntry)
    }
    var measure = frame.measure
    measure.height += 1
    let built = MeasuredNode(node: Node(content, at: range), measure: measure)
    if frame.isKey {
      frames[frames.count - 1].end = range.end
    } else {
      place(built, endingAt: range.end)
    }
    return built
  }

  /// Checks that a text can be compared in reasonable time; keys and single values are checked when they are taken.
  package func admit(_ text: String, at range: SourceRange) throws(DiagnosticFailure) {
    guard !text.hasStackedMarks else { throw failure(.stackedMarks(at: range)) }
  }

  /// Takes the key of the value that follows.
  package mutating func key(_ key: String, at range: SourceRange) throws(DiagnosticFailure) {
    guard !frames.isEmpty else { return }
    try admit(key, at: range)
    frames[frames.count - 1].key = .read
    frames[frames.count - 1].end = range.end
    keys.append(Key(text: key, range: range))
  }

  /// Reports a key that cannot be one; the value that follows is read and dropped.
  package mutating func refuseKey(_ mistake: Diagnostic) throws(DiagnosticFailure) {
    try report(mistake)
    guard !frames.isEmpty else { return }
    frames[frames.count - 1].key = .refused
    frames[frames.count - 1].end = mistake.range?.end ?? frames[frames.count - 1].end
  }

  /// Takes a single value.
  @discardableResult
  package mutating func scalar(_ scalar: Scalar, at range: SourceRange) throws(DiagnosticFailure) -> MeasuredNode {
    try countNode(at: range)
    try admit(scalar.text, at: range)
    let built = MeasuredNode(
      node: Node(.scalar(scalar), at: range), measure: Measure(nodes: 1, textBytes: scalar.text.utf8.count))
    place(built, endingAt: range.end)
    return built
  }

  /// Takes a value once more, as written elsewhere, for an alias that stands at `range`.
  package mutating func alias(of built: MeasuredNode, at range: SourceRange) throws(DiagnosticFailure) {
    aliased.add(built.measure)
    guard aliased.nodes <= limits.aliasedNodes else { throw failure(.aliasLimit(limits, at: range)) }
    guard aliased.textBytes <= limits.fileBytes else { throw failure(.aliasedText(limits, at: range)) }
    guard frames.count + built.measure.height <= limits.depth else { throw failure(.tooDeep(limits, at: range)) }
    place(built, endingAt: range.end)
  }

  /// Notes a mistake that does not keep the rest from being read.
  ///
  /// - Throws: All mistakes so far, when they have become so many that reading on would serve nobody.
  package mutating func report(_ mistake: Diagnostic) throws(DiagnosticFailure) {
    guard mistakes.count < Diagnostic.mostMistakes else { throw DiagnosticFailure(mistakes + [.moreThanTold]) }
    mistakes.append(mistake)
  }

  /// Returns the mistakes found so far, those of mappings that are still open, and the one that ends reading.
  package func failure(_ last: Diagnostic) -> DiagnosticFailure {
    var found = mistakes
    var end = entries.count
    for frame in frames.reversed() {
      found += repeatedKeys(in: entries[frame.firstEntry..<end])
      end = frame.firstEntry
    }
    guard found.count >= Diagnostic.mostMistakes else { return DiagnosticFailure(found + [last]) }
    return DiagnosticFailure(found.prefix(Diagnostic.mostMistakes - 1) + [last, .moreThanTold])
  }

  /// Returns the document.
  ///
  /// - Throws: The mistakes that were noted, if any, or else `missing` where there is no document.
  package func finish(orElse missing: Diagnostic) throws(DiagnosticFailure) -> Node {
    guard mistakes.isEmpty else { throw DiagnosticFailure(mistakes) }
    guard let root else { throw DiagnosticFailure([missing]) }
    return root
  }

  private mutating func countNode(at range: SourceRange) throws(DiagnosticFailure) {
    nodes += 1
    guard nodes <= limits.nodes else { throw failure(.tooManyNodes(limits, at: range)) }
  }

  private mutating func place(_ built: MeasuredNode, endingAt end: SourcePosition) {
    guard let top = frames.indices.last else {
      root = built.node
      return
    }
    frames[top].measure.add(built.measure)
    frames[top].end = end
    switch (frames[top].kind, frames[top].key) {
    case (.sequence, _):
      items.append(built.node)
    case (.mapping, .read):
      guard let key = keys.popLast() else { return }
      entries.append(Node.Entry(key: key.text, keyRange: key.range, value: built.node))
    case (.mapping, _):
      break
    }
    frames[top].key = .none
  }
}
