package import RegimenModel

extension RecordForm {
  /// Takes over what an assessment says.
  ///
  /// - Parameters:
  ///   - assessment: read for the vocabulary of this form; what it does not declare is left out.
  ///   - record: cleared first.
  package func take(_ assessment: Assessment, into record: inout Record) {
    record.clear()
    record.date = assessment.date
    for (name, answer) in assessment.answers {
      guard let fact = index(of: name) else { continue }
      record.facts[fact] = said(answer, of: fact)
    }
    for (place, group) in groups.enumerated() {
      guard let closure = assessment.closures[group.name], let member = group.members.first.flatMap(index(of:))
      else { continue }
      record.groups[place] = said(closure, of: member)
    }
    for (place, instrument) in instruments.enumerated() {
      guard let result = assessment.instruments[instrument.id] else { continue }
      record.instruments[place] = Record.Taken(date: result.date)
      for (number, score) in instrument.scores.enumerated() {
        record.scores[firstScore[place] + number] = result.scores[score.name]
      }
    }
  }

  private func said(_ answer: Assessment.Answer, of fact: Int) -> Record.Said {
    guard let value = answer.value else { return .unknown }
    return said(value, of: fact) ?? .nothing
  }
}
