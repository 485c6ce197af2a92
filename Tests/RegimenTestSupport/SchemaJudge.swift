import Foundation
package import RegimenDocument

/// Judges documents by schemas that were just made, with Python's `jsonschema`.
package struct SchemaJudge {
  /// A document to be judged.
  package struct Document {
    /// Its name, by which the verdict is found.
    package let name: String
    /// What it says.
    package let content: Node
    /// Which of the schemas it is judged by.
    package let schema: String

    /// Creates a document.
    package init(_ name: String, _ content: Node, by schema: String) {
      self.name = name
      self.content = content
      self.schema = schema
    }
  }

  /// The judge said something other than verdicts.
  package struct NoVerdicts: Error {
    /// What it said.
    package let said: String
  }

  private let schemas: [String: [UInt8]]

  /// Creates a judge with schemas by name, made alike: the one that is asked for first is itself held against the
  /// meta-schema of its draft, which takes longer than many documents.
  package init(_ schemas: [String: [UInt8]]) { self.schemas = schemas }

  /// What is wrong with each of the documents that do not meet their schema, read as either edition of YAML.
  package func complaints(about documents: [Document]) throws -> [String: String] {
    let folder = FileManager.default.temporaryDirectory.appending(path: "regimen-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for (name, bytes) in schemas { try Data(bytes).write(to: folder.appending(path: "\(name).json")) }
    let lines = documents.flatMap { document in
      YAMLEdition.allCases.map {
        "{\"schema\": \"\(document.schema)\", \"document\": \(document.content.json($0))}\n"
      }
    }
    let file = folder.appending(path: "documents.ndjson")
    try Data(lines.joined().utf8).write(to: file)
    let said = try PythonScript(Self.script).output([folder.path])
    let verdicts = said.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
    guard verdicts.count == lines.count else { throw NoVerdicts(said: said) }
    var complaints: [String: String] = [:]
    for (number, verdict) in verdicts.enumerated() where !verdict.isEmpty {
      let editions = YAMLEdition.allCases.count
      complaints[documents[number / editions].name, default: ""] +=
        "\(YAMLEdition.allCases[number % editions]): \(verdict) "
    }
    return complaints
  }

  /// Prints a line for each document: nothing where it meets its schema, else what is wrong.
  private static let script = """
    import json, sys
    from jsonschema import Draft202012Validator
    from jsonschema.exceptions import best_match
    validators = {}
    def validator(name):
        if name not in validators:
            schema = json.load(open(f"{sys.argv[1]}/{name}.json"))
            if not validators:
                Draft202012Validator.check_schema(schema)
            validators[name] = Draft202012Validator(schema)
        return validators[name]
    for line in open(f"{sys.argv[1]}/documents.ndjson"):
        line = json.loads(line)
        error = best_match(validator(line["schema"]).iter_errors(line["document"]))
        print("" if error is None else f"{error.json_path}: {error.message[:150]}".replace("\\n", " "))
    """
}
