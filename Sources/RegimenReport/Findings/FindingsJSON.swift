public import RegimenDiagnostics

/// Findings as JSON: `{"findings": [...], "summary": {...}}`, in the order given.
public struct FindingsJSON: Sendable, Hashable {
  /// How it is laid out.
  public let style: JSONStyle

  /// Creates a report.
  public init(style: JSONStyle = .pretty) { self.style = style }

  /// Writes findings, as UTF-8, ending in a line break.
  public func bytes(of findings: [Diagnostic]) -> [UInt8] {
    var json = JSONWriter(style: style)
    json.object { json in
      json.member("findings", findings)
      json.member("summary", FindingsSummary(findings))
    }
    return json.bytes + [UInt8(ascii: "\n")]
  }
}

extension DiagnosticCode: JSONWritable {}
extension Diagnostic.Severity: JSONWritable {}

extension Diagnostic: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("code", code)
      json.member("severity", severity)
      json.member("message", message)
      json.placeMembers(range)
      json.member("path", path)
      json.member("help", help)
      json.member("notes", notes)
    }
  }
}

extension Diagnostic.Note: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("message", message)
      json.placeMembers(range)
    }
  }
}

extension JSONWriter {
  /// Writes the members that tell a place; `null` each where there is none.
  fileprivate mutating func placeMembers(_ range: SourceRange?) {
    member("file", range?.file)
    member("line", range?.start.line)
    member("column", range?.start.column)
    member("end_line", range?.end.line)
    member("end_column", range?.end.column)
  }
}

extension FindingsSummary: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("errors", errors)
      json.member("warnings", warnings)
      json.member("notes", notes)
    }
  }
}
