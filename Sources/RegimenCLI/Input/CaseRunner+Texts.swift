import RegimenAnalysis
import RegimenDiagnostics
import RegimenEvaluator
import RegimenLoader
import RegimenModel

extension CaseRunner {
  /// Prepares to run the worked cases of a pack, whose assessments may be in its files.
  init(_ pack: Pack, texts: [SourceText]) {
    self.init(Recommender(pack: pack)) { name in
      Result { () throws(DiagnosticFailure) in
        guard let text = texts.first(where: { $0.name == name }) else {
          throw DiagnosticFailure([Diagnostic(.missingFile, "there is no file \(name.quoted) in the pack")])
        }
        return try AssessmentReader(pack: pack).read(text)
      }
    }
  }
}
