import RegimenModel

extension AssessmentDraft {
  /// The JSON record that says the same, a line for each answer; its SHA-256 is the one that plans name.
  public var json: String {
    var json = JSONWriter(style: .pretty)
    write(to: &json)
    return String(decoding: json.bytes, as: UTF8.self) + "\n"
  }

  private func write(to json: inout JSONWriter) {
    json.object { json in
      if let id { json.member("assessment", id) }
      if let date { json.member("date", date) }
      for (fact, answer) in sorted(answers) { json.member(fact.rawValue, answer) }
      if !scores.isEmpty { json.member("instruments", Results(scores: scores)) }
      if let notes { json.member("notes", notes) }
      if let meta { json.member("meta", meta) }
    }
  }
}

extension DraftAnswer: JSONWritable {
  package func write(to json: inout JSONWriter) {
    switch content {
    case .word(let word): json.string(word)
    case .flag(let flag): flag.write(to: &json)
    case .number(let number): json.literal(number)
    }
  }
}

extension InstrumentScores: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object { json in
      for (name, score) in sorted(scores) { json.member(name.rawValue, score) }
      if let date { json.member("date", date) }
    }
  }
}

/// The instruments of a draft, by name.
private struct Results: JSONWritable {
  let scores: [InstrumentID: InstrumentScores]

  func write(to json: inout JSONWriter) {
    json.object { json in
      for (instrument, result) in sorted(scores) { json.member(instrument.rawValue, result) }
    }
  }
}

private func sorted<Name: Identifier, Value>(_ values: [Name: Value]) -> [(Name, Value)] {
  values.sorted { $0.key < $1.key }
}
