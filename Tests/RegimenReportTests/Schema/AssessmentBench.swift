import RegimenDiagnostics
import RegimenDocument
import RegimenEvaluator
import RegimenJSON
import RegimenLoader
import RegimenModel
import RegimenReport
import RegimenTestSupport
import RegimenYAML

/// Records, each held against the program and against the schema of a pack's assessments.
struct AssessmentBench {
  private let reader: AssessmentReader
  private let recommender: Recommender
  private let judge: SchemaJudge

  init(_ pack: Pack) {
    reader = AssessmentReader(pack: pack)
    recommender = Recommender(pack: pack)
    judge = SchemaJudge(["assessment": AssessmentSchema(pack: pack).document.bytes])
  }

  /// What the program says: of a record that it can read, whether a plan can be made.
  private func mistakes(in text: SourceText) -> [Diagnostic] {
    RegimenTestSupport.mistakes { () throws(DiagnosticFailure) in try recommender.recommend(reader.read(text)) }
  }

  /// What the two say. A text that is neither YAML nor JSON is left out: no schema gets to see it.
  func verdicts(on texts: [SourceText]) throws -> [Verdict] {
    let nodes = texts.compactMap { text in
      let node = text.name.hasSuffix(".json") ? try? JSONReader.read(text) : try? YAMLReader.read(text)
      return node.map { (text: text, node: $0) }
    }
    let complaints = try judge.complaints(about: nodes.map { .init($0.text.name, $0.node, by: "assessment") })
    return nodes.map { text, _ in
      Verdict(name: text.name, mistakes: mistakes(in: text), complaint: complaints[text.name])
    }
  }
}

/// What the program and the schema say of a text.
struct Verdict {
  let name: String
  /// What the program says.
  let mistakes: [Diagnostic]
  /// What the schema says; nil where it accepts the text.
  let complaint: String?

  var isAgreed: Bool { mistakes.isEmpty == (complaint == nil) }
}
