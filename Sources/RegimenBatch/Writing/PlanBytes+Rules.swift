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
    let standing = evaluation.standing(rule) ?? .open
    guard standing != .open else { return put(fragments.rules.entries[rule].open, &output) }
    let pieces = fragments.rules.entries[rule].account
    put(pieces[0], &output)
    switch standing {
    case .stands, .open: put(fragments.rules.stands, &output)
    case .assumed: put(fragments.rules.assumed, &output)
    case .setAside: put(fragments.rules.setAside, &output)
    }
    put(pieces[1], &output)
    writeBecause(rule, evaluation, &output)
    put(pieces[2], &output)
    output.append(UInt8(ascii: "["))
    var list = ListPunctuation()
    writeMatched(compiled.when(rule), evaluation, record, &list, &output)
    output.append(UInt8(ascii: "]"))
    put(pieces[3], &output)
  }

  // MARK: Why

  private mutating func writeBecause(_ rule: Int, _ evaluation: borrowing Evaluation, _ output: inout OutputBuffer) {
    output.append(UInt8(ascii: "\""))
    let pieces = fragments.rules.entries[rule].because
    for place in pieces.indices {
      switch pieces[place] {
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
      put(fragments.facts.readings[fact][valueCell(fact, evaluation)].text, &output)
    }
  }

  /// The cell of a value among the fragments; of a number, which has one there only where it is unknown, that.
  private func valueCell(_ fact: Int, _ evaluation: borrowing Evaluation) -> Int {
    fragments.facts.isNumber[fact] ? 0 : evaluation.sheet.cells[fact]
  }

  /// Writes the members of a group that met the rule, as a list in a sentence.
  private mutating func writeMembers(
    of group: Int, _ rule: Int, _ evaluation: borrowing Evaluation, _ output: inout OutputBuffer
  ) {
    speakers.removeAll(keepingCapacity: true)
    let cells = evaluation.sheet.cells
    var members = speakers
    compiled.conditions[compiled.when(rule)].forEachProvedLine(cells) { line in
      line.forEachFactThatMet(cells) { fact in
        if fragments.facts.groups[fact] == group, !members.contains(fact) { members.append(fact) }
      }
    }
    for (place, fact) in members.enumerated() {
      if place > 0 { output.append(place == members.count - 1 ? " and " : ", ") }
      if case .number(let number) = evaluation.sheet.known[fact] {
        numbers.write(fact, number, .member, &output)
      } else {
        put(fragments.facts.readings[fact][valueCell(fact, evaluation)].member, &output)
      }
    }
  }

  // MARK: Tests

  /// Writes the tests that proved a condition, with the facts that met them.
  mutating func writeMatched(
    _ condition: Int, _ evaluation: borrowing Evaluation, _ record: borrowing Record, _ list: inout ListPunctuation,
    _ output: inout OutputBuffer
  ) {
    let cells = evaluation.sheet.cells
    speakers.removeAll(keepingCapacity: true)
    var lines = mentionedLines
    lines.removeAll(keepingCapacity: true)
    compiled.conditions[condition].forEachProvedLine(cells) { line in
      lines.append(line.lineNumber)
      let first = speakers.count
      line.forEachFactThatMet(cells) { speakers.append($0) }
      lines.append(speakers.count - first)
    }
    var next = 0
    for place in stride(from: 0, to: lines.count, by: 2) {
      list.separate(&output)
      let pieces = fragments.rules.lines[condition][lines[place]]
      put(pieces[0], &output)
      output.append(UInt8(ascii: "["))
      for step in 0..<lines[place + 1] {
        if step > 0 { output.append(UInt8(ascii: ",")) }
        writeReading(speakers[next + step], evaluation, record, &output)
      }
      next += lines[place + 1]
      output.append(UInt8(ascii: "]"))
      put(pieces[1], &output)
    }
    mentionedLines = lines
  }

  private mutating func writeReading(
    _ fact: Int, _ evaluation: borrowing Evaluation, _ record: borrowing Record, _ output: inout OutputBuffer
  ) {
    let origin = evaluation.sheet.origins[fact]
    if case .number(let number) = evaluation.sheet.known[fact] {
      numbers.write(fact, number, .head, &output)
      write(origin, fact, evaluation, record, &output)
      numbers.write(fact, number, .tail, &output)
    } else {
      let pieces = fragments.facts.readings[fact][valueCell(fact, evaluation)].reading
      put(pieces[0], &output)
      write(origin, fact, evaluation, record, &output)
      put(pieces[1], &output)
    }
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
