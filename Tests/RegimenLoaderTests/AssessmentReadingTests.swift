import RegimenDiagnostics
import RegimenLoader
import RegimenModel
import RegimenTestSupport
import Testing

@Suite struct AssessmentReadingTests {
  private let reader: AssessmentReader

  init() throws {
    reader = AssessmentReader(pack: try PackLoader.load(folder: Repository.path("fixtures/packs/every-form")))
  }

  @Test func `a record in YAML and the same in JSON say the same`() throws {
    let yaml = try read(
      """
      assessment: A-1
      date: 2026-11-20
      age: 40
      pregnant: no
      craving: 3.5
      stage_of_change: action
      current_level: none
      co_occurring: {ptsd: severe, others: absent}
      relapse_history.relapses_past_year: unknown
      instruments: {phq9: {total: 14, date: 2026-11-18}}
      """)
    let json = try read(
      """
      {"assessment": "A-1", "date": "2026-11-20", "age": 4e1, "pregnant": false, "craving": 3.50,
       "stage_of_change": "action", "current_level": "none", "co_occurring.ptsd": "severe",
       "co_occurring": {"others": "absent"}, "relapse_history": {"relapses_past_year": "unknown"},
       "instruments": {"phq9": {"total": 14, "date": "2026-11-18"}}}
      """, name: "a.json")
    #expect(yaml.id == "A-1")
    #expect(yaml.date == CalendarDate("2026-11-20"))
    #expect(yaml.answers.entries.count == 7)
    for record in [yaml, json] {
      #expect(record.answers.withoutPlaces == yaml.answers.withoutPlaces)
      #expect(record.closures.mapValues(\.value) == ["co_occurring": .named("absent")])
      #expect(record.instruments["phq9"]?.scores == ["total": ExactDecimal(14)])
      #expect(record.instruments["phq9"]?.date == CalendarDate("2026-11-18"))
    }
  }

  @Test func `a key without a value counts as absent`() throws {
    let record = try read(
      "age: 40\npregnant:\nrelapse_history: {relapses_past_year: null}\ninstruments:\nco_occurring:\n")
    #expect(record.answers.entries.map(\.fact.rawValue) == ["age"])
    #expect(record.instruments.isEmpty)
  }

  @Test func `what is carried along comes back as it was written`() throws {
    let record = try read("notes: some words\nmeta: {a: [1.50, yes, true, ~, \"2\", 01, 1e400], b: {c: x}}\n")
    #expect(record.notes == "some words")
    let list: [MetaValue] = [
      .number("1.50"), .text("yes"), .flag(true), .null, .text("2"), .text("01"), .number("1e400"),
    ]
    #expect(record.meta == .object([.init("a", .list(list)), .init("b", .object([.init("c", .text("x"))]))]))
  }

  @Test func `the digest of a record is that of its bytes`() throws {
    // printf 'age: 40\n' | sha256sum
    let digest = "b62132839807bfe1025b94ba264d8c6b2b2a111a6f5e59f731f2f382efa7d94c"
    #expect(try read("age: 40\n").digest == digest)
  }

  @Test func `an answer knows where it was written`() throws {
    let place = try read("age: 40\npregnant: yes\n").answers["pregnant"]?.place
    #expect(place?.description == "a.yaml:2:11")
  }

  private func read(_ text: String, name: String = "a.yaml") throws -> Assessment {
    try reader.read(SourceText(name: name, text: text))
  }
}
