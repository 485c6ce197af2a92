/// Whether JSON meets a published schema, judged by Python's `jsonschema`.
package struct SchemaCheck {
  /// Whether there is an interpreter.
  package static var isPossible: Bool { PythonScript.isPossible }

  /// Why nothing was judged.
  package struct NotJudged: Error {}

  private let schema: String

  /// Creates a check by one of the schemas that the program ships.
  package init(schema: String) {
    self.schema = Repository.path("Sources/RegimenShipped/Contents/schemas/\(schema)")
  }

  /// Creates a check by a schema of a form that others have defined.
  package init(fixture: String) {
    schema = Repository.path("fixtures/schemas/\(fixture)")
  }

  /// Returns what in the files does not meet the schema, or what is wrong with the schema; nothing where all is well.
  /// Of a file that is named `.ndjson` each line must meet it.
  ///
  /// - Throws: ``NotJudged`` where there is no file.
  package func complaints(about files: [String]) throws -> String {
    guard !files.isEmpty else { throw NotJudged() }
    return try PythonScript(Self.script).complaints([schema] + files)
  }

  /// Prints what does not meet the schema, and fails if anything does not.
  private static let script = """
    import json, sys
    from jsonschema import Draft202012Validator
    from jsonschema.exceptions import best_match
    schema = json.load(open(sys.argv[1]))
    Draft202012Validator.check_schema(schema)
    validator = Draft202012Validator(schema)
    documents = [(f"{path}:{number}", line) for path in sys.argv[2:] if path.endswith(".ndjson")
                 for number, line in enumerate(open(path), 1)]
    documents += [(path, open(path).read()) for path in sys.argv[2:] if not path.endswith(".ndjson")]
    errors = []
    for name, text in documents:
        for error in validator.iter_errors(json.loads(text)):
            # Of several forms the one that comes nearest.
            error = best_match([error])
            errors.append(f"{name}: {error.json_path}: {error.message[:200]}")
    sys.exit("\\n".join(errors) if errors else 0)
    """
}
