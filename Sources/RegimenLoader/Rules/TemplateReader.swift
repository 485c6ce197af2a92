import RegimenDiagnostics
import RegimenDocument
import RegimenModel

/// Reads a sentence with places for facts and groups. Only what is known wherever the rule stands may be named.
struct TemplateReader: PartReader {
  let findings: Findings
  let names: Names
  /// What is known where the rule stands; nil where that cannot be told.
  let known: KnownNames?

  /// The sentence in its pieces.
  func template(_ node: Node, _ subject: String) -> Template? {
    guard let text = text(node, subject) else { return nil }
    var pieces: [Template.Piece] = []
    var words = ""
    var rest = text[...]
    while let open = rest.firstIndex(of: "<") {
      words += rest[..<open]
      rest = rest[rest.index(after: open)...]
      guard let first = rest.first, NameRules.isName(String(first)) else {
        words += "<"
        continue
      }
      guard let close = rest.firstIndex(of: ">") else {
        report(
          .templateSyntax, "a place in \(subject) begins with '<' and must end with '>'", at: node.range,
          help: "leave a space after '<' where it means less than")
        return nil
      }
      if !words.isEmpty { pieces.append(.text(words)) }
      words = ""
      if let piece = piece(String(rest[..<close]), in: node, subject) { pieces.append(piece) }
      rest = rest[rest.index(after: close)...]
    }
    words += rest
    if !words.isEmpty { pieces.append(.text(words)) }
    return Template(pieces)
  }

  private func piece(_ name: String, in node: Node, _ subject: String) -> Template.Piece? {
    let place = { node.range(ofPlace: "<\(name)>") }
    if names.facts.declares(name) {
      let fact = FactName(rawValue: name)
      checkKnown(fact, called: subject, at: place())
      return .fact(fact)
    }
    if names.groups.declares(name) {
      let group = GroupName(rawValue: name)
      if let known, !known.groups.contains(group) { reportHole("group", name, called: subject, at: place()) }
      return .group(group)
    }
    guard !findings.isFull else { return nil }
    report(
      .unknownFact, "there is no fact or group \(name.quoted)", at: place(),
      help: suggestion(for: name, among: names.facts.names + names.groups.names, called: "there are"))
    return nil
  }

  /// Reports a fact that may be unknown where the rule stands.
  func checkKnown(_ fact: FactName, called subject: String, at range: @autoclosure () -> SourceRange) {
    let isRequired = names.facts[fact.rawValue]?.isRequired ?? true
    guard let known, !isRequired, !known.facts.contains(fact) else { return }
    reportHole("fact", fact.rawValue, called: subject, at: range())
  }

  private func reportHole(
    _ kind: String, _ name: String, called subject: String, at range: @autoclosure () -> SourceRange
  ) {
    guard !findings.isFull else { return }
    let remedy =
      kind == "group"
      ? "test the group in every alternative of 'when', so that some member is known"
      : "test it in every alternative of 'when', without accepting unknown"
    report(
      .templateFactNotKnown,
      "\(subject) may name only what must be known for the rule to stand, and \(kind) '\(name)' need not be",
      at: range(), help: remedy)
  }
}

extension Node {
  /// Where a piece of a scalar stands, if the scalar is written as it reads; else the whole scalar.
  func range(ofPlace piece: String) -> SourceRange {
    guard let scalar, !scalar.isQuoted, range.start.line == range.end.line,
      range.end.offset - range.start.offset == scalar.text.utf8.count, let found = scalar.text.firstRange(of: piece)
    else { return range }
    let before = scalar.text[..<found.lowerBound]
    let start = SourcePosition(
      offset: range.start.offset + before.utf8.count, line: range.start.line,
      column: range.start.column + before.unicodeScalars.count)
    let end = SourcePosition(
      offset: start.offset + piece.utf8.count, line: start.line, column: start.column + piece.unicodeScalars.count)
    return SourceRange(file: range.file, start: start, end: end)
  }
}
