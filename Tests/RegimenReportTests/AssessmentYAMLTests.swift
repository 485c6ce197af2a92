import RegimenDiagnostics
import RegimenGenerators
import RegimenLoader
import RegimenModel
import RegimenReport
import RegimenTestSupport
import Testing

@Suite struct AssessmentYAMLTests {
  @Test func `every assessment is read back as it was written`() throws {
    for seed in 0..<300 {
      var random = RandomSource(seed: UInt64(seed))
      let pack = PackGenerator.pack(&random)
      let assessments = AssessmentGenerator(pack)
      for unknown in [0, 50, 95] {
        let assessment = assessments.assessment(unknown: unknown, &random).asReadable(in: pack)
        let text = AssessmentYAML(pack: pack).text(of: assessment)
        let read = try AssessmentReader(pack: pack).read(SourceText(name: "a.yaml", text: text))
        #expect(read.isSame(as: assessment), "seed \(seed):\n\(text)")
      }
    }
  }

  @Test func `every form of an assessment is written nested`() throws {
    let pack = try PackLoader.load(folder: Repository.path("fixtures/packs/every-form"))
    let record = """
      assessment: A-1042
      date: 2026-11-20
      age: 30
      stage_of_change: action
      pregnant: no
      current_level: none
      craving: 2.5
      co_occurring:
        ptsd: severe
        panic: unknown
        others: absent
      declines:
        yoga: yes
      relapse_history:
        days_since_last_use: 12
      instruments:
        phq9:
          total: 14
          date: 2026-11-18
        vas:
          mean: 7.5
      notes: "Came late; \\"tired\\".\\nMother called."
      meta: {"ward": "B", "beds": [1, 2.50, null, true, {}], "no": "yes"}

      """
    let assessment = try AssessmentReader(pack: pack).read(SourceText(name: "a.yaml", text: record))
    #expect(AssessmentYAML(pack: pack).text(of: assessment) == record)
  }

  @Test(arguments: [
    "null", "~", "yes", "007", "1e3", "2026-11-20", "A-1042", "a: b", "- a", "# a", "*a", "!a", "%", "\"", "\\", "'",
    " ",
    "\u{1F600}", "\u{0}\u{1}\u{85}\u{2028}\u{FEFF}\u{10FFFF}\u{E0001}", "tab\tand\r\nline", "unknown", "{a: b}", "é",
  ])
  func `whatever an id, a remark and what is carried along hold, it comes back`(words: String) throws {
    let pack = try PackLoader.load(folder: Repository.path("fixtures/packs/every-form"))
    let assessment = Assessment(
      id: words, answers: [:], notes: words,
      meta: .object([.init("a", .text(words)), .init("b", .list([.text(words)]))]),
      digest: "")
    let text = AssessmentYAML(pack: pack).text(of: assessment)
    let read = try AssessmentReader(pack: pack).read(SourceText(name: "a.yaml", text: text))
    #expect(read.isSame(as: assessment), "\(text)")
  }
}

extension Assessment {
  /// The assessment without what no record can say: that a required fact is not known, and an instrument without scores.
  fileprivate func asReadable(in pack: Pack) -> Assessment {
    let required = Set(pack.vocabulary.facts.filter(\.isRequired).map(\.name))
    return Assessment(
      id: id, date: date,
      answers: NamedAnswers(answers.entries.filter { $0.answer.value != nil || !required.contains($0.fact) }),
      closures: closures, instruments: instruments.filter { !$0.value.scores.isEmpty && !isLater($0.value.date) },
      notes: notes, meta: meta, digest: digest)
  }

  private func isLater(_ day: CalendarDate?) -> Bool {
    if let day, let date { date < day } else { false }
  }

  /// Whether both say the same, wherever and in whatever bytes it is written.
  fileprivate func isSame(as other: Assessment) -> Bool {
    let (left, right) = (withoutPlaces, other.withoutPlaces)
    return left.id == right.id && left.date == right.date && left.answers == right.answers
      && left.closures == right.closures && left.instruments == right.instruments && left.notes == right.notes
      && left.meta == right.meta
  }
}
