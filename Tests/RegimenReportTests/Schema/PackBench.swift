import RegimenDiagnostics
import RegimenDocument
import RegimenJSON
import RegimenLoader
import RegimenModel
import RegimenReport
import RegimenTestSupport
import RegimenYAML

/// Packs, each held against the loader and, file by file, against the schema that is made of its names.
struct PackBench {
  /// A pack that the two judge.
  struct Pack {
    let name: String
    let files: PackFiles
  }

  /// What the two say. A pack with a file that is neither YAML nor JSON is left out: no schema gets to see it.
  static func verdicts(on packs: [Pack]) throws -> [Verdict] {
    var schemas: [PackNames: String] = [:]
    var documents: [File: SchemaJudge.Document] = [:]
    var files: [(pack: Pack, files: [File])] = []
    for pack in packs {
      guard let contents = contents(of: pack.files) else { continue }
      let names = PackNames(pack.files)
      let schema = schemas[names] ?? "schema-\(schemas.count)"
      schemas[names] = schema
      let records = records(of: contents)
      let parts = contents.filter { !records.contains($0.text.name) }.map { text, node in
        let file = File(schema: schema, text: text)
        documents[file] = documents[file] ?? SchemaJudge.Document("\(text.name) \(documents.count)", node, by: schema)
        return file
      }
      files.append((pack, parts))
    }
    let made = Dictionary(schemas.map { ($0.value, PackSchema(names: $0.key).document.bytes) }) { first, _ in first }
    let complaints = try SchemaJudge(made).complaints(about: Array(documents.values))
    return files.map { pack, parts in
      let said = parts.lazy.compactMap { part in documents[part].flatMap { document in complaints[document.name] } }
      return Verdict(
        name: pack.name, mistakes: mistakes { () throws(DiagnosticFailure) in try PackLoader.load(pack.files) },
        complaint: said.first)
    }
  }

  /// A file under a schema; each is judged once.
  private struct File: Hashable {
    let schema: String
    let text: SourceText
  }

  private static func contents(of files: PackFiles) -> [(text: SourceText, node: Node)]? {
    let read = files.texts.compactMap { text in
      let node = text.name.hasSuffix(".json") ? try? JSONReader.read(text) : try? YAMLReader.read(text)
      return node.map { (text: text, node: $0) }
    }
    return read.count == files.texts.count ? read : nil
  }

  /// The files that cases name.
  private static func records(of texts: [(text: SourceText, node: Node)]) -> Set<String> {
    let named = texts.flatMap { $0.node.values(of: "cases").flatMap { $0.values(of: "assessment") } }
    return Set(named.compactMap(\.text)).union(texts.map(\.text.name).filter { $0.hasSuffix(".json") })
  }
}

extension Node {
  /// The values of a key in the mapping, or in each mapping of the list, that this is.
  fileprivate func values(of key: String) -> [Node] {
    switch content {
    case .scalar: []
    case .sequence(let items): items.flatMap { $0.values(of: key) }
    case .mapping(let entries):
      entries.filter { $0.key == key }.flatMap { entry in
        if case .sequence(let items) = entry.value.content { items } else { [entry.value] }
      }
    }
  }

  fileprivate var text: String? { if case .scalar(let scalar) = content { scalar.text } else { nil } }
}
