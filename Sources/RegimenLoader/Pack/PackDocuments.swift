import RegimenDiagnostics
import RegimenDocument
import RegimenJSON
import RegimenModel
import RegimenYAML

/// The files of a pack, taken apart: those that declare something, and the records that cases name.
struct PackDocuments: PartReader {
  let findings: Findings
  private let files: PackFiles
  private var documents: [String: Node] = [:]
  private var records: Set<String> = []

  init(_ files: PackFiles, findings: Findings) {
    self.files = files
    self.findings = findings
    for text in files.texts where !text.isJSON { documents[text.name] = read(text) }
    records = Set(documents.values.flatMap(Self.namedRecords))
    for text in files.texts where text.isJSON {
      if records.contains(text.name) {
        documents[text.name] = read(text)
      } else {
        report(
          .strayFile, "a pack may hold JSON files only as the assessments of cases", at: .whole(text.name),
          help: "name it in a case, or move it out of the pack's folder")
      }
    }
  }

  /// The declarations of all files that are no records.
  func outline() -> PackOutline {
    var outline = PackOutline(findings: findings)
    for text in files.texts where !records.contains(text.name) {
      if let document = documents[text.name] { outline.add(document) }
    }
    return outline
  }

  /// Checks the records that cases name.
  func checkRecords(_ names: Names) {
    for text in files.texts where records.contains(text.name) {
      guard let document = documents[text.name] else { continue }
      _ = RecordReader(findings: findings, names: names).assessment(document, digest: "")
    }
  }

  private func read(_ text: SourceText) -> Node? {
    do throws(DiagnosticFailure) {
      return text.isJSON ? try JSONReader.read(text) : try YAMLReader.read(text)
    } catch {
      findings.add(error)
      findings.isBlind = true
      return nil
    }
  }

  private static func namedRecords(in document: Node) -> [String] {
    let cases = document.entries?.first { $0.key == "cases" }?.value.items ?? []
    return cases.compactMap { $0.declaredName("assessment")?.text }
  }
}

extension SourceText {
  fileprivate var isJSON: Bool { name.hasSuffix(".json") }
}
