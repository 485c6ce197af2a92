import Foundation

/// What an editor can offer at a place: it looks into references and into alternatives, and nowhere else.
struct SchemaOffers {
  private let root: [String: Any]

  init(_ bytes: [UInt8]) throws {
    root = try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any] ?? [:]
  }

  /// The keys that may stand in the mapping at a place, and whether an editor has words for them.
  func keys(at path: String) -> [String: Bool] {
    var keys: [String: Bool] = [:]
    for schema in schemas(at: path) {
      for (key, value) in schema["properties"] as? [String: Any] ?? [:] {
        let isTold = expanded(value).contains { $0["description"] != nil || $0["title"] != nil }
        keys[key] = keys[key, default: false] || isTold
      }
    }
    return keys
  }

  /// The words that may stand at a place.
  func words(at path: String) -> Set<String> {
    Set(schemas(at: path).flatMap { ($0["enum"] as? [Any] ?? []).compactMap { $0 as? String } })
  }

  /// The schemas that speak of a place. Its parts are keys, and `[]` for an entry of a list.
  private func schemas(at path: String) -> [[String: Any]] {
    path.split(separator: " ").reduce(expanded(root)) { schemas, part in
      schemas.flatMap { schema -> [[String: Any]] in
        let next = part == "[]" ? schema["items"] : (schema["properties"] as? [String: Any])?[String(part)]
        return expanded(next ?? schema["additionalProperties"] as Any)
      }
    }
  }

  private func expanded(_ value: Any) -> [[String: Any]] {
    guard let schema = value as? [String: Any] else { return [] }
    let target = (schema["$ref"] as? String).flatMap { reference in
      (root["$defs"] as? [String: Any])?[String(reference.dropFirst("#/$defs/".count))]
    }
    let parts = ["anyOf", "allOf"].flatMap { schema[$0] as? [Any] ?? [] } + [target].compactMap(\.self)
    return [schema] + parts.flatMap(expanded)
  }
}
