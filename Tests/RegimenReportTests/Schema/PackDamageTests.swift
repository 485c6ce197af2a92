import RegimenDiagnostics
import RegimenLoader
import RegimenTestSupport
import RegimenYAML
import Testing

/// A pack that uses every form, with one thing wrong in it at a time.
@Suite(.enabled(if: SchemaCheck.isPossible, "needs Python")) struct PackDamageTests {
  /// What the two do not agree on, of what is tried here.
  private static let differences = [
    "vocabulary.yaml: blank at .facts.stage_of_change.required": "what must be known for a sentence is proved"
  ]

  /// So many damages of each file, spread over all there are. What empties a whole top-level key is left out: that
  /// it is missing is told by no file.
  @Test(arguments: [
    "cases/inline.yaml", "catalogue.yaml", "guarantees.yaml", "pack.yaml", "rules.yaml", "sources.yaml",
    "vocabulary.yaml",
  ])
  func `what is wrong in one place is seen by both`(file: String) throws {
    let texts = try PackFiles.read(Repository.path("fixtures/packs/every-form")).texts
    let text = try #require(texts.first { $0.name == file })
    let damages = try YAMLReader.read(text).damaged.filter { $0.what.contains(/\..*[.\[]/) }
    let stride = max(1, damages.count / 40)
    let tried = damages.enumerated().filter { $0.offset % stride == stride - 1 }.map(\.element)
    let packs = tried.map { what, damaged in
      let changed = texts.map { $0.name == file ? SourceText(name: file, text: damaged.flow) : $0 }
      return PackBench.Pack(name: "\(file): \(what)", files: PackFiles(changed))
    }
    let verdicts = try PackBench.verdicts(on: packs)
    #expect(verdicts.contains { !$0.mistakes.isEmpty })
    let differing = verdicts.filter { !$0.isAgreed }
    let listed = Self.differences.keys.filter { $0.hasPrefix(file) }
    #expect(
      Set(differing.map(\.name)) == Set(listed),
      "\(differing.map { "\($0.name): \($0.mistakes.map(\.message)) \($0.complaint ?? "accepted")" })")
  }
}
