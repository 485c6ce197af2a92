import RegimenModel

/// A schema as a file: what it is of, and the parts that it refers to by name.
package struct SchemaDocument: Sendable {
  /// The version of the form of schemas.
  package static let version = "1.0"

  let id: String
  let title: String
  let description: String
  let schema: JSONSchema
  let definitions: [(name: String, schema: JSONSchema)]

  /// The file: JSON, a line for each keyword.
  package var bytes: [UInt8] {
    var json = JSONWriter(style: .pretty)
    JSONSchema.anything
      .with("$schema", .text("https://json-schema.org/draft/2020-12/schema")).with("$id", .text(id))
      .with("title", .text(title)).with("description", .text(description)).joined(with: schema)
      .with("$defs", .schemas(definitions.map { ($0.name, $0.schema) }))
      .write(to: &json)
    return json.bytes + [UInt8(ascii: "\n")]
  }
}
