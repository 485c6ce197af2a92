import RegimenEvaluator

extension PlanBytes {
  /// Writes the accounts of the levels that the plan rests on.
  mutating func writeLevels(_ evaluation: borrowing Evaluation, _ output: inout OutputBuffer) {
    levels.removeAll(keepingCapacity: true)
    evaluation.mentionedLevels(into: &levels)
    output.list(levels) { output, level in put(fragments.care.accounts[level], &output) }
  }

  /// Writes what was said and did not make it: rules, statements, folded modalities.
  mutating func writeSetAside(
    _ evaluation: borrowing Evaluation, _ record: borrowing Record, _ output: inout OutputBuffer
  ) {
    var list = ListPunctuation()
    output.append(UInt8(ascii: "["))
    for rule in evaluation.decision.keptBack {
      list.separate(&output)
      writeKeptBack(rule, evaluation, record, &output)
    }
    broken.collect(evaluation)
    for place in broken.entries.indices {
      let entry = broken.entries[place]
      let voice = evaluation.settlement.hearing.voices[entry.voice]
      list.separate(&output)
      let pieces = fragments.rules.statement(voice)
      put(pieces, 0, &output)
      writeAuthorities(broken.speakers[entry.boundBy], &output)
      put(pieces, 1, &output)
    }
    if evaluation.settlement.delivered != nil { writeFolded(evaluation, &list, &output) }
    output.append(UInt8(ascii: "]"))
  }

  private mutating func writeKeptBack(
    _ rule: Int, _ evaluation: borrowing Evaluation, _ record: borrowing Record, _ output: inout OutputBuffer
  ) {
    speakers.removeAll(keepingCapacity: true)
    evaluation.standingOverriders(of: rule, into: &speakers)
    let entry = fragments.rules.entries[rule]
    guard speakers.isEmpty else {
      put(entry.overridden, 0, &output)
      output.list(speakers) { output, overrider in put(fragments.rules.ids[overrider], &output) }
      return put(entry.overridden, 1, &output)
    }
    put(entry.heldBack, 0, &output)
    output.append(UInt8(ascii: "["))
    var list = ListPunctuation()
    for exception in evaluation.provedExceptions(of: rule) {
      writeMatched(exception, evaluation, record, &list, &output)
    }
    output.append(UInt8(ascii: "]"))
    put(entry.heldBack, 1, &output)
  }

  private mutating func writeFolded(
    _ evaluation: borrowing Evaluation, _ list: inout ListPunctuation, _ output: inout OutputBuffer
  ) {
    guard !evaluation.settlement.mix.folded.isEmpty else { return }
    for modality in evaluation.settlement.mix.folded.sorted() {
      list.separate(&output)
      let pieces = fragments.care.folded[modality]
      put(pieces, 0, &output)
      support(&output) { evaluation.supportModality(modality, into: &$0) }
      put(pieces, 1, &output)
    }
  }

  /// Writes what standing rules take to be otherwise.
  mutating func writeAssumptions(_ evaluation: borrowing Evaluation, _ output: inout OutputBuffer) {
    assumptions.collect(evaluation)
    output.append(UInt8(ascii: "["))
    for place in assumptions.entries.indices {
      if place > 0 { output.append(UInt8(ascii: ",")) }
      let entry = assumptions.entries[place]
      let pieces = pieces(of: entry)
      put(pieces, 0, &output)
      output.list(assumptions.facts[entry.facts]) { output, fact in put(fragments.facts.labelled[fact], &output) }
      put(pieces, 1, &output)
    }
    output.append(UInt8(ascii: "]"))
  }

  private func pieces(of entry: Assumptions.Entry) -> Pieces {
    let rule = fragments.rules.entries[entry.rule]
    let number =
      entry.overrider.map { rule.exceptionCount + compiled.overriderNumber($0, of: entry.rule) }
      ?? compiled.exceptionNumber(of: entry)
    return fragments.rules.assumptions[rule.assumptions.first + number]
  }

  /// Writes the questions that are open, without what answers would change.
  mutating func writeQuestions(_ evaluation: borrowing Evaluation, _ output: inout OutputBuffer) {
    questions.collect(evaluation)
    output.append(UInt8(ascii: "["))
    for place in questions.all.indices {
      if place > 0 { output.append(UInt8(ascii: ",")) }
      let question = questions.all[place]
      let pieces = fragments.facts.questions[question.fact]
      put(pieces, 0, &output)
      put(fragments.facts.stakes[Int(question.stake.rawValue)], &output)
      put(pieces, 1, &output)
      output.append(UInt8(ascii: "["))
      for place in question.rules {
        let names = place > question.rules.lowerBound ? fragments.rules.furtherIDs : fragments.rules.ids
        put(names[questions.rules[place]], &output)
      }
      output.append(UInt8(ascii: "]"))
      put(pieces, 2, &output)
    }
    output.append(UInt8(ascii: "]"))
  }

  /// Writes the notes on data.
  func writeNotes(_ evaluation: borrowing Evaluation, _ record: borrowing Record, _ output: inout OutputBuffer) {
    if evaluation.hasNotes { put(evaluation.notes(record), &output) } else { output.append("[]") }
  }
}
