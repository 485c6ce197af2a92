import RegimenModel

/// What is written of an assessment, whatever the notation.
///
/// What the assessment does not name is left out. Facts stand in the order of the vocabulary, in their groups and
/// sections. An instrument without a score says nothing, and is left out.
struct AssessmentOutline {
  let vocabulary: Vocabulary

  /// The entries of an assessment.
  func entries(of assessment: Assessment) -> [AssessmentEntry] {
    var entries: [AssessmentEntry] = []
    if let id = assessment.id { entries.append(AssessmentEntry("assessment", .text(id))) }
    if let date = assessment.date { entries.append(AssessmentEntry("date", .name(date.description))) }
    entries += answers(of: assessment)
    let instruments = instruments(of: assessment)
    if !instruments.isEmpty { entries.append(AssessmentEntry("instruments", .mapping(instruments))) }
    if let notes = assessment.notes { entries.append(AssessmentEntry("notes", .text(notes))) }
    if let meta = assessment.meta { entries.append(AssessmentEntry("meta", .carried(meta))) }
    return entries
  }

  private func answers(of assessment: Assessment) -> [AssessmentEntry] {
    let facts = vocabulary.facts.compactMap { fact in
      assessment.answers[fact.name].map { (fact.name.rawValue, $0) }
    }
    let closures = vocabulary.groups.compactMap { group in
      assessment.closures[group.name].map { ("\(group.name).others", $0) }
    }
    return (facts + closures).reduce(into: []) { entries, answer in
      let path = answer.0.split(separator: ".").map(String.init)
      entries.insert(AssessmentEntry.Value(answer.1), at: path[...])
    }
  }

  private func instruments(of assessment: Assessment) -> [AssessmentEntry] {
    vocabulary.instruments.compactMap { instrument in
      guard let result = assessment.instruments[instrument.id], !result.scores.isEmpty else { return nil }
      let scores = instrument.scores.compactMap { score in
        result.scores[score.name].map { AssessmentEntry(score.name.rawValue, .number($0)) }
      }
      let date = result.date.map { [AssessmentEntry("date", .name($0.description))] } ?? []
      return AssessmentEntry(instrument.id.rawValue, .mapping(scores + date))
    }
  }
}
