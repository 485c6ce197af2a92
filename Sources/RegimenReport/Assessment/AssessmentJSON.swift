import RegimenModel

/// An assessment as JSON that the reader of assessments reads back as the same assessment.
struct AssessmentJSON: JSONWritable {
  let assessment: Assessment
  let vocabulary: Vocabulary

  func write(to json: inout JSONWriter) {
    AssessmentEntry.Value.mapping(AssessmentOutline(vocabulary: vocabulary).entries(of: assessment)).write(to: &json)
  }
}

extension AssessmentEntry.Value: JSONWritable {
  package func write(to json: inout JSONWriter) {
    switch self {
    case .name(let text), .text(let text): json.string(text)
    case .flag(let flag): flag.write(to: &json)
    case .number(let number): number.write(to: &json)
    case .mapping(let entries): json.object { json in entries.forEach { json.member($0.name, $0.value) } }
    case .carried(let value): value.write(to: &json)
    }
  }
}
