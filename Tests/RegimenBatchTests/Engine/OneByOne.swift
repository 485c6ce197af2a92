import RegimenDiagnostics
import RegimenEvaluator
import RegimenLoader
import RegimenModel
import RegimenReport

/// What the parts for a single assessment make of one record: the line that a batch must have in its place.
struct OneByOne {
  let recommender: Recommender
  private let reader: AssessmentReader

  init(_ recommender: Recommender) {
    self.recommender = recommender
    reader = AssessmentReader(pack: recommender.pack)
  }

  /// The plan on one line, without a line break; nil where the record is rejected.
  func plan(
    of record: [UInt8], as format: AssessmentReader.Format = .json, whatIf: Bool = false
  ) -> Substring? {
    guard let assessment = try? reader.read(SourceText(name: "record", bytes: record), as: format),
      let plan = try? recommender.recommend(assessment.withoutPlaces, whatIf: whatIf)
    else { return nil }
    return Substring(decoding: PlanJSON(style: .compact).bytes(of: plan).dropLast(), as: UTF8.self)
  }
}
