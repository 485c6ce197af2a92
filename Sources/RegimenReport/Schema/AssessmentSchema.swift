package import RegimenModel

/// The schema of the assessments that a pack can read.
///
/// What depends on several answers together stays with the program: impossible combinations, dates that follow each
/// other, and a fact that is written both dotted and nested.
package struct AssessmentSchema {
  private let pack: Pack
  private let parts: AssessmentParts

  /// Creates the schema of a pack.
  package init(pack: Pack) {
    self.pack = pack
    parts = AssessmentParts(
      subjects: PackNames.Subjects(of: pack.vocabulary), instruments: .init(of: pack.vocabulary.instruments),
      levels: PackNames.Kind(
        pack.catalogue.levels.map { PackNames.Kind.Name($0.id.rawValue, label: $0.label) }, isPartial: false))
  }

  /// The file.
  package var document: SchemaDocument {
    let header = pack.header
    let demands = pack.vocabulary.facts.filter { $0.isRequired }.map(demand)
    return SchemaDocument(
      id: "urn:regimen:assessment:\(SchemaDocument.version):\(header.id)",
      title: "An assessment for \(header.title)",
      description:
        "What was found out about one person, for pack \(header.id) \(header.version). Leave out what was not asked; "
        + "write unknown where it was asked and is not known. Dotted and nested names mean the same.",
      schema: demands.reduce(parts.record) { $0.and($1) }, definitions: parts.definitions)
  }

  /// A required fact is answered in one of the ways to write it, its group is closed, or there is a score that may be
  /// read into it.
  private func demand(_ fact: Fact) -> JSONSchema {
    let keys = SubjectKeys(PackNames.Subjects(of: pack.vocabulary))
    let answers = [fact.name.rawValue] + [fact.group].compactMap { $0.map { "\($0).others" } }
    let written = answers.flatMap(keys.spellings(of:))
    let read = pack.vocabulary.instruments.flatMap { instrument in
      instrument.readings.filter { $0.fact == fact.name }.map { reading in
        func taken(_ score: ScoreName) -> JSONSchema {
          .having(path: ["instruments", instrument.id.rawValue, score.rawValue])
        }
        return reading.minus.map { taken(reading.score).and(taken($0)) } ?? taken(reading.score)
      }
    }
    return .any(of: written.map(JSONSchema.having(path:)) + read)
  }
}

extension JSONSchema {
  /// An object that has a value at the end of a path of keys.
  fileprivate static func having(path: [String]) -> JSONSchema {
    path.dropLast().reversed().reduce(.having(path.last ?? "")) { .having($1, $0) }
  }
}

extension PackNames.Table<[Instrument.Score]> {
  /// The instruments of a pack that was loaded, each with its scores.
  fileprivate init(of instruments: [Instrument]) {
    self.init(instruments.map { Entry($0.id.rawValue, $0.scores) }, isPartial: false)
  }
}
