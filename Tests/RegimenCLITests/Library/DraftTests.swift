import Foundation
import Regimen
import RegimenTestSupport
import Testing

@Suite struct DraftTests {
  private let pack: Pack
  private let reader: AssessmentReader

  init() throws {
    pack = try Pack.load(folder: Program.root.appending(path: "fixtures/packs/every-form").path)
    reader = AssessmentReader(pack: pack)
  }

  @Test func `a draft is the assessment that a file with the same answers is`() throws {
    var draft = AssessmentDraft("A-1042", on: "2026-11-20")
    draft["age"] = 40
    draft["stage_of_change"] = "preparation"
    draft["pregnant"] = false
    draft["co_occurring.ptsd"] = "severe"
    draft["co_occurring.others"] = "absent"
    draft["relapse_history.relapses_past_year"] = 2
    draft["relapse_history.days_since_last_use"] = .unknown
    draft["current_level"] = "outpatient"
    draft.scores["phq9"] = InstrumentScores(["total": 14], on: "2026-11-18")
    draft.notes = "came with \"a friend\"\n"
    draft.meta = .object([.init("encounter", .number("1e3")), .init("flags", .list([.null, .flag(true)]))])
    let file = """
      assessment: A-1042
      date: 2026-11-20
      age: 40
      stage_of_change: preparation
      pregnant: no
      co_occurring: {ptsd: severe, others: absent}
      relapse_history: {relapses_past_year: 2, days_since_last_use: unknown}
      current_level: outpatient
      instruments: {phq9: {total: 14, date: 2026-11-18}}
      notes: "came with \\"a friend\\"\\n"
      meta: {encounter: 1e3, flags: [null, true]}
      """
    let drafted = try plan(reader.read(draft))
    let read = try plan(reader.read(yaml: file))
    #expect(drafted.outline == read.outline)
    #expect(
      drafted.rules.map(\.because) == read.rules.map(\.because) && drafted.meta == read.meta
        && drafted.openQuestions == read.openQuestions)
    #expect(drafted.provenance.assessment == "A-1042" && drafted.provenance.assessmentDate?.description == "2026-11-20")
  }

  @Test func `the digest of a draft is that of the record it writes, and its order does not matter`() throws {
    var one = AssessmentDraft()
    one["age"] = 40
    one["stage_of_change"] = "action"
    var other = AssessmentDraft()
    other["stage_of_change"] = "action"
    other["age"] = 39
    other["age"] = 40
    other["pregnant"] = true
    other["pregnant"] = nil
    #expect(one == other)
    #expect(one.json == "{\n  \"age\": 40,\n  \"stage_of_change\": \"action\"\n}\n")
    let digest = try reader.read(one).digest
    #expect(try digest == reader.read(other).digest)
    #expect(try digest == reader.read(json: one.json).digest)
  }

  @Test(arguments: [
    ("age", DraftAnswer.named("40"), "wrong-kind"), ("age", .number(10_000_000_000_000_000), "wrong-kind"),
    ("age", .number(.nan), "wrong-kind"), ("age", 40.5, "off-grid"), ("age", true, "wrong-kind"),
    ("stage_of_change", "prepration", "unknown-value"), ("co_occuring.ptsd", "mild", "unknown-fact"),
    ("date", "2026-02-30", "duplicate-key"), ("pregnant", "yes", "wrong-kind"),
    ("current_level", "oupatient", "unknown-value"),
  ])
  func `a mistake in a draft is the mistake of the file that says the same`(
    fact: String, answer: DraftAnswer, code: String
  ) throws {
    var draft = AssessmentDraft(on: "2026-11-20")
    draft[FactName(rawValue: fact)] = answer
    let drafted = try #require(throws: DiagnosticFailure.self) { try reader.read(draft) }
    let read = try #require(throws: DiagnosticFailure.self) { try reader.read(json: draft.json) }
    #expect(drafted == read)
    #expect(drafted.diagnostics.map(\.code.rawValue) == [code], "\(drafted)")
    let line = try #require(drafted.diagnostics[0].range?.start.line)
    #expect(draft.json.split(separator: "\n")[line - 1].contains(fact))
  }

  @Test func `every shipped assessment can be told as a draft, and gives the same plan`() throws {
    let pack = try Pack.shipped()
    let reader = AssessmentReader(pack: pack)
    let recommender = Recommender(pack: pack)
    for text in try Repository.texts(in: "fixtures/assessments") {
      let assessment = try reader.read(text)
      let redone = try reader.read(AssessmentDraft(telling: assessment))
      #expect(
        try recommender.recommend(redone, whatIf: false).outline
          == recommender.recommend(assessment, whatIf: false).outline, "\(text.name)")
    }
  }

  private func plan(_ assessment: Assessment) throws -> Plan { try Recommender(pack: pack).recommend(assessment) }
}

extension AssessmentDraft {
  /// The draft of a caller who knows what an assessment says.
  fileprivate init(telling assessment: Assessment) {
    self.init(assessment.id, on: assessment.date?.description)
    for said in assessment.answers.entries { self[said.fact] = DraftAnswer(telling: said.answer) }
    for (group, answer) in assessment.closures {
      self[FactName(rawValue: "\(group).others")] = DraftAnswer(telling: answer)
    }
    for (instrument, result) in assessment.instruments {
      scores[instrument] = InstrumentScores(
        result.scores.mapValues { .number($0) }, on: result.date?.description)
    }
    notes = assessment.notes
    meta = assessment.meta
  }
}

extension DraftAnswer {
  fileprivate init(telling answer: Assessment.Answer) {
    switch answer.value {
    case nil: self = .unknown
    case .flag(let flag): self = .flag(flag)
    case .number(let number): self = .number(number)
    case .named(let name): self = .named(name.rawValue)
    case .level(let level): self = .named(level?.rawValue ?? "none")
    }
  }
}
