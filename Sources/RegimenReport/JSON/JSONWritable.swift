import RegimenModel

/// A value that has a form in JSON.
package protocol JSONWritable {
  /// Writes the value.
  func write(to json: inout JSONWriter)
}

extension String: JSONWritable {
  package func write(to json: inout JSONWriter) { json.string(self) }
}

extension Bool: JSONWritable {
  package func write(to json: inout JSONWriter) { json.literal(self ? "true" : "false") }
}

extension Int: JSONWritable {
  package func write(to json: inout JSONWriter) { json.literal(description) }
}

extension ExactDecimal: JSONWritable {
  package func write(to json: inout JSONWriter) { json.literal(description) }
}

extension CalendarDate: JSONWritable {
  package func write(to json: inout JSONWriter) { json.string(description) }
}

extension Optional: JSONWritable where Wrapped: JSONWritable {
  package func write(to json: inout JSONWriter) {
    switch self {
    case .some(let value): value.write(to: &json)
    case .none: json.literal("null")
    }
  }
}

extension Array: JSONWritable where Element: JSONWritable {
  package func write(to json: inout JSONWriter) { json.array(self) }
}

extension RawRepresentable where Self: JSONWritable, RawValue == String {
  package func write(to json: inout JSONWriter) { json.string(rawValue) }
}

extension MetaValue: JSONWritable {
  package func write(to json: inout JSONWriter) {
    switch self {
    case .null: json.literal("null")
    case .flag(let flag): flag.write(to: &json)
    case .number(let number): json.literal(number)
    case .text(let text): json.string(text)
    case .list(let elements): json.array(elements)
    case .object(let members): json.object { json in members.forEach { json.member($0.name, $0.value) } }
    }
  }
}
