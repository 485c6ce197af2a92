/// Writes records for generated packs.
package struct AnswerWriter {
  private let seed: UInt64
  private let start = Array("{\"assessment\":\"".utf8)
  private let date = Array("\",\"date\":\"2026-11-20\"".utf8)
  private let end = Array("}\n".utf8)
  /// For each fact and each of its values, the member with the comma before it.
  private let members: [[[UInt8]]] = Question.all.map { question in
    (0..<Question.size).map { place in
      let value = question.isNumber ? String(place) : "\"\(Question.grades[place])\""
      return Array(",\"\(question.name)\":\(value)".utf8)
    }
  }

  /// A writer of the records that belong to a seed.
  package init(seed: UInt64) {
    self.seed = seed
  }

  /// Writes a record.
  package func write(_ number: Int, to output: inout OutputStream) {
    var source = SeededSource(seed: seed, place: UInt64(number))
    output.write(start)
    RecordName.write(number, to: &output)
    output.write(date)
    for values in members where !source.chance(Question.unknownPercent) {
      output.write(values[source.below(Question.size)])
    }
    output.write(end)
  }
}
