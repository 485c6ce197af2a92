package import RegimenDiagnostics

extension DiagnosticCode: JSONWritable {}
extension Diagnostic.Severity: JSONWritable {}

extension Diagnostic: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object { json in json.members(of: self) }
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
  /// Writes the members that tell a diagnostic.
  mutating func members(of diagnostic: Diagnostic) {
    member("code", diagnostic.code)
    member("severity", diagnostic.severity)
    member("message", diagnostic.message)
    placeMembers(diagnostic.range)
    member("path", diagnostic.path)
    member("help", diagnostic.help)
    member("notes", diagnostic.notes)
  }

  /// Writes the members that tell a place; `null` each where there is none.
  mutating func placeMembers(_ range: SourceRange?) {
    member("file", range?.file)
    member("line", range?.start.line)
    member("column", range?.start.column)
    member("end_line", range?.end.line)
    member("end_column", range?.end.column)
  }
}
