import RegimenModel

/// A finding as JSON: what a diagnostic tells, whom it is about, and who accepts it why.
struct FindingJSON: JSONWritable {
  let finding: Finding
  let vocabulary: Vocabulary

  func write(to json: inout JSONWriter) {
    json.object { json in
      json.members(of: finding.diagnostic)
      json.member("subject", finding.subject.isEmpty ? nil : finding.subject)
      json.member("detail", finding.detail.isEmpty ? nil : finding.detail)
      json.member("fingerprint", finding.fingerprint)
      json.member("witnesses", finding.witnesses.map { WitnessJSON(witness: $0, vocabulary: vocabulary) })
      json.member("accepted", finding.acceptance)
    }
  }
}

/// An assessment that shows a finding.
private struct WitnessJSON: JSONWritable {
  let witness: Witness
  let vocabulary: Vocabulary

  func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("caption", witness.caption)
      json.member("assessment", AssessmentJSON(assessment: witness.assessment, vocabulary: vocabulary))
    }
  }
}

extension AcceptedFinding: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("because", because)
      json.member("by", by)
      json.placeMembers(place)
    }
  }
}
