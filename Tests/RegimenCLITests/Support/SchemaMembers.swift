import Foundation
import RegimenTestSupport

/// The members of the objects that a published schema describes, in the words of the pages that tell them.
struct SchemaMembers {
  /// A member of an object.
  struct Member {
    /// The part of the schema that it is in, and its name in it.
    let path: String
    /// What its value is.
    let kind: String
    /// When it is there.
    let presence: String
    /// The words that it may be.
    let words: [String]
  }

  /// Every member of every part.
  private(set) var members: [Member] = []
  /// The parts that are no objects, with the words that they may be.
  private(set) var plainKinds: [String: [String]] = [:]

  private typealias Schema = [String: Any]

  /// Reads one of the schemas that the program ships.
  init(schema: String) throws {
    let bytes = try Repository.bytes(of: "Sources/RegimenShipped/Contents/schemas/\(schema)")
    let root = try JSONSerialization.jsonObject(with: Data(bytes)) as? Schema ?? [:]
    for (name, part) in root["$defs"] as? [String: Schema] ?? [:] {
      if let forms = part["oneOf"] as? [Schema] {
        for form in forms { add(form, name, form.presence) }
      } else if part["properties"] != nil {
        add(part, name, "always")
      } else {
        plainKinds[name] = part.words
      }
    }
  }

  private mutating func add(_ object: Schema, _ path: String, _ presence: String) {
    let required = object["required"] as? [String] ?? []
    for (name, value) in object["properties"] as? [String: Schema] ?? [:] {
      let path = "\(path).\(name)"
      members.append(
        Member(
          path: path, kind: value.kind, presence: required.contains(name) ? presence : "sometimes",
          words: value.words))
      add(value, path, presence)
      if let item = value["items"] as? Schema { add(item, path + "[]", presence) }
    }
  }
}

extension [String: Any] {
  /// The words that a value may be.
  fileprivate var words: [String] {
    (self["const"].map { [$0] } ?? self["enum"] as? [Any] ?? (self["items"] as? [String: Any])?.words ?? [])
      .compactMap { $0 as? String }
  }

  /// When the members of one form among several are there.
  fileprivate var presence: String {
    let kinds = ((self["properties"] as? [String: Any])?["kind"] as? [String: Any])?.words
    return kinds.map { "for " + $0.map { "`\($0)`" }.joined(separator: ", ") } ?? "alone"
  }

  /// What a value is, in words.
  fileprivate var kind: String {
    if let reference = self["$ref"] as? String { return String(reference.split(separator: "/").last ?? "") }
    if self["const"] != nil || self["enum"] != nil { return "word" }
    if let forms = self["anyOf"] as? [[String: Any]] { return forms.map(\.kind).joined(separator: " or ") }
    if let types = self["type"] as? [String] { return types.map(Self.word).joined(separator: " or ") }
    guard let type = self["type"] as? String else { return "anything" }
    return type == "array" ? "list of \((self["items"] as? [String: Any])?.kind ?? "anything")" : Self.word(type)
  }

  private static func word(_ type: String) -> String {
    let words = ["string": "text", "integer": "whole number", "boolean": "true or false"]
    return words[type] ?? type
  }
}
