import RegimenDiagnostics
import RegimenDocument

func mergeKey(at range: SourceRange) -> Diagnostic {
  Diagnostic(
    .mergeKey, "a mapping may not take in another by a merge key", at: range,
    help: "write the keys out, or give the whole value by an alias; quote '<<' if it is meant as text")
}

func blankKey(at range: SourceRange) -> Diagnostic {
  Diagnostic(
    .keyNotText, "a key must be text; here it is left out", at: range, help: "write the key before the ':', or quote it"
  )
}

func aliasAsKey(_ name: String, at range: SourceRange) -> Diagnostic {
  Diagnostic(
    .keyNotText, "a key must be written out; alias \(name.quoted) stands in its place", at: range,
    help: "write the key itself")
}

func aliasInItself(_ name: String, at range: SourceRange) -> Diagnostic {
  Diagnostic(
    .aliasLimit, "an alias may not stand inside the value it stands for; \(name.quoted) would never end", at: range,
    help: "write the inner value out")
}

func undefinedAlias(_ name: String, among names: some Collection<String>, at range: SourceRange) -> Diagnostic {
  // Among very many names, looking for every mistake would take its time.
  let meant = (names.count > 200 ? nil : closestSpelling(to: name, among: names)).map { "did you mean '*\($0)'?" }
  return Diagnostic(
    .yamlSyntax, "an alias must name an anchor that stands before it; there is no \(name.quoted)", at: range,
    help: meant ?? "put '&' and the name before the value that is meant; quote the text if no alias is meant")
}

/// Returns the mistake of a value that carries a tag; `bytes` begin with its anchor and tag, in either order.
func tagMistake(at bytes: Range<Int>, in text: DocumentText) -> Diagnostic {
  let source = text.source.bytes
  let start = source[bytes].firstIndex(of: UInt8(ascii: "!")) ?? bytes.lowerBound
  let blanks: [UInt8] = [0x20, 0x09, 0x0A, 0x0D]
  let end = source[start...].firstIndex { blanks.contains($0) } ?? source.endIndex
  let tag = String(decoding: source[start..<end], as: UTF8.self)
  return Diagnostic(
    .tag, "a value may not carry a tag; \(tag.quoted) is one", at: text.range(from: start, to: end),
    help: "remove the tag; quote the value if it is meant as text")
}
