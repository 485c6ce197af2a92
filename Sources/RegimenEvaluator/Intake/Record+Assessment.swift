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
    let answers = assessment.answers.entries
    for number in answers.indices {
      guard let fact = place(of: answers[number]) else { continue }
      record.facts[fact] = said(answers[number].answer, of: fact)
    }
    takeClosures(of: assessment, into: &record)
    takeScores(of: assessment, into: &record)
  }

  /// The place of the fact that is answered; nil where the vocabulary declares no such fact.
  private func place(of entry: NamedAnswers.Entry) -> Int? {
    if let number = entry.number, facts.indices.contains(number), facts[number].name == entry.fact { return number }
    return index(of: entry.fact)
  }

  private func takeClosures(of assessment: Assessment, into record: inout Record) {
    guard !assessment.closures.isEmpty else { return }
    for (place, group) in groups.enumerated() {
      guard let closure = assessment.closures[group.name], let member = group.members.first.flatMap(index(of:))
      else { continue }
      record.groups[place] = said(closure, of: member)
    }
  }

  private func takeScores(of assessment: Assessment, into record: inout Record) {
    guard !assessment.instruments.isEmpty else { return }
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
