import RegimenDiagnostics
import RegimenEvaluator
import RegimenModel

extension PlanBytes {
  /// Writes an account of every rule that stands, is kept back, or is open, by concern, then by name.
  mutating func writeRules(
    _ evaluation: borrowing Evaluation, _ record: borrowing Record, _ output: inout OutputBuffer
  ) {
    mentioned.removeAll(keepingCapacity: true)
    evaluation.mentionedRules(into: &mentioned)
    output.append(UInt8(ascii: "["))
    for place in mentioned.indices {
      if place > 0 { output.append(UInt8(ascii: ",")) }
      writeAccount(mentioned[place], evaluation, record, &output)
    }
    output.append(UInt8(ascii: "]"))
  }

  private mutating func writeAccount(
    _ rule: Int, _ evaluation: borrowing Evaluation, _ record: borrowing Record, _ output: inout OutputBuffer
  ) {
    let word =
      switch evaluation.standing(rule) {
      case .stands: fragments.rules.stands
      case .assumed: fragments.rules.assumed
      case .setAside: fragments.rules.setAside
      case .open, .refuted: nil as Fragment?
      }
    guard let word else { return put(fragments.rules.open[rule], &output) }
    let pieces = fragments.rules.entries[rule].account
    put(pieces, 0, &output)
    put(word, &output)
    put(pieces, 1, &output)
    writeBecause(rule, evaluation, &output)
    put(pieces, 2, &output)
    output.append(UInt8(ascii: "["))
    var list = ListPunctuation()
    writeMatched(compiled.when(rule), evaluation, record, &list, &output)
    output.append(UInt8(ascii: "]"))
    put(pieces, 3, &output)
  }

  // MARK: Why

  private mutating func writeBecause(_ rule: Int, _ evaluation: borrowing Evaluation, _ output: inout OutputBuffer) {
    output.append(UInt8(ascii: "\""))
    for place in fragments.rules.entries[rule].because.range {
      switch fragments.rules.because[place] {
      case .text(let text): put(text, &output)
      case .fact(let fact): writeText(fact, evaluation, &output)
      case .group(let group): writeMembers(of: group, rule, evaluation, &output)
      }
    }
    output.append(UInt8(ascii: "\""))
  }

  /// Writes the value of a fact in words.
  private mutating func writeText(_ fact: Int, _ evaluation: borrowing Evaluation, _ output: inout OutputBuffer) {
    if case .number(let number) = evaluation.sheet.known[fact] {
      numbers.write(fact, number, .text, &output)
    } else {
      put(fragments.facts.reading(fact, evaluation).text, &output)
    }
  }

  /// Writes the members of a group that met the rule, as a list in a sentence.
  private mutating func writeMembers(
    of group: Int, _ rule: Int, _ evaluation: borrowing Evaluation, _ output: inout OutputBuffer
  ) {
    members.removeAll(keepingCapacity: true)
    compiled.nodes.forEachProvedLine(compiled.when(rule), evaluation.sheet.cells) { line, _ in
      compiled.nodes.forEachFactThatMet(line, evaluation.sheet.cells) { fact in
        if fragments.facts.groups[fact] == group, !members.contains(fact) { members.append(fact) }
      }
    }
    for place in members.indices {
      let fact = members[place]
      if place > 0 { output.append(place == members.count - 1 ? " and " : ", ") }
      if case .number(let number) = evaluation.sheet.known[fact] {
        numbers.write(fact, number, .member, &output)
      } else {
        put(fragments.facts.reading(fact, evaluation).member, &output)
      }
    }
  }

  // MARK: Tests

  /// Writes the tests that proved a condition, with the facts that met them.
  mutating func writeMatched(
    _ condition: Int, _ evaluation: borrowing Evaluation, _ record: borrowing Record, _ list: inout ListPunctuation,
    _ output: inout OutputBuffer
  ) {
    members.removeAll(keepingCapacity: true)
    lines.removeAll(keepingCapacity: true)
    compiled.nodes.forEachProvedLine(condition, evaluation.sheet.cells) { line, number in
      let first = members.count
      compiled.nodes.forEachFactThatMet(line, evaluation.sheet.cells) { members.append($0) }
      lines.append(ProvedLine(number: number, facts: first..<members.count))
    }
    for place in lines.indices {
      let line = lines[place]
      list.separate(&output)
      let pieces = fragments.rules.line(line.number, of: condition)
      put(pieces, 0, &output)
      output.append(UInt8(ascii: "["))
      for fact in line.facts {
        if fact > line.facts.lowerBound { output.append(UInt8(ascii: ",")) }
        writeReading(members[fact], evaluation, record, &output)
      }
      output.append(UInt8(ascii: "]"))
      put(pieces, 1, &output)
    }
  }

  private mutating func writeReading(
    _ fact: Int, _ evaluation: borrowing Evaluation, _ record: borrowing Record, _ output: inout OutputBuffer
  ) {
    let origin = evaluation.sheet.origins[fact]
    if case .number(let number) = evaluation.sheet.known[fact] {
      numbers.write(fact, number, .head, &output)
      write(origin, fact, evaluation, record, &output)
      numbers.write(fact, number, .middle, &output)
      writePlace(fact, evaluation, &output)
      numbers.write(fact, number, .tail, &output)
    } else {
      let pieces = fragments.facts.reading(fact, evaluation).reading
      put(pieces, 0, &output)
      write(origin, fact, evaluation, record, &output)
      put(pieces, 1, &output)
      writePlace(fact, evaluation, &output)
      put(pieces, 2, &output)
    }
  }

  /// Writes where the value of a fact is written, or `null`.
  private mutating func writePlace(_ fact: Int, _ evaluation: borrowing Evaluation, _ output: inout OutputBuffer) {
    guard let assessment, let place = evaluation.sheet.place(of: fact, assessment, compiled)
    else { return output.append("null") }
    if file.name != place.file { file = (place.file, FragmentCutter.json(place.file)) }
    output.append(place, file: file.json)
  }

  private func write(
    _ origin: FactSheet.Origin, _ fact: Int, _ evaluation: borrowing Evaluation, _ record: borrowing Record,
    _ output: inout OutputBuffer
  ) {
    switch origin {
    case .named: put(fragments.facts.named, &output)
    case .others: put(fragments.facts.others, &output)
    case .unknown: put(fragments.facts.unknown, &output)
    case .instrument: put(evaluation.origin(of: fact, record), &output)
    }
  }
}

/// A line that is proved, with the facts that met it.
struct ProvedLine: Sendable {
  /// Its place among the lines of the condition.
  let number: Int
  /// The facts, by their places in a list.
  let facts: Range<Int>
}
