import RegimenAnalysis
import RegimenDiagnostics
import RegimenEvaluator
import RegimenLoader
import RegimenModel
import RegimenTestSupport

/// The pack by which testing a pack is shown, as it is or with a line of it written otherwise.
enum SmallClinic {
  /// A line that a test wanted to write otherwise is not there, or not once.
  struct NotOnce: Error {
    let line: String
  }

  static func pack(_ changes: (old: String, new: String)...) throws -> Pack {
    let path = "fixtures/packs/small-clinic.yaml"
    var text = String(decoding: try Repository.bytes(of: path), as: UTF8.self)
    for (old, new) in changes {
      guard text.ranges(of: old).count == 1 else { throw NotOnce(line: old) }
      text = text.replacing(old, with: new)
    }
    return try PackLoader.load(PackFiles([SourceText(name: "small-clinic.yaml", text: text)]))
  }

  static func runner(_ pack: Pack) -> CaseRunner {
    CaseRunner(Recommender(pack: pack)) { name in
      .failure(DiagnosticFailure([Diagnostic(.missingFile, "there is no file '\(name)'")]))
    }
  }
}
