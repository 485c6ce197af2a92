import RegimenDiagnostics
import RegimenLoader
import RegimenModel
import RegimenTestSupport

/// A report on the pack in `fixtures/packs/checked` in which everything that a report can say is said.
struct SampleReport {
  let pack: Pack
  let sources: [SourceText]

  init() throws {
    sources = try PackFiles.read(Repository.path("fixtures/packs/checked")).texts
    pack = try PackLoader.load(files: sources)
  }

  var report: PackReport {
    PackReport(
      checks: [.gap, .clash, .cliff, .unused, .notAnalysed],
      findings: [clash, refuted, cliff, vain, leftOpen, hostile],
      guarantees: [
        PackReport.GuaranteeAccount(
          guarantee: pack.guarantees[0].id, outcome: .proved, place: pack.guarantees[0].place),
        PackReport.GuaranteeAccount(
          guarantee: pack.guarantees[1].id, outcome: .refuted, place: pack.guarantees[1].place),
        PackReport.GuaranteeAccount(
          guarantee: "nobody-is-lost", outcome: .notAnalysed, place: pack.guarantees[1].place),
      ])
  }

  /// Both ends of a contradiction, and a person it happens to.
  private var clash: Finding {
    Finding(
      Diagnostic(
        .clash, "rules of one concern must not contradict each other on the level of care", at: pack.rules[1].place,
        notes: [
          .init("this rule asks for at most outpatient", at: pack.rules[3].place),
          .init("both speak for the concern 'clinical'"),
        ], help: "let one override the other, or narrow its conditions"),
      about: "repeated-relapse-needs-intensive-care", detail: "precontemplation-is-met-with-motivational-work",
      witnesses: [
        Witness(
          "the level is at least intensive_outpatient and at most outpatient",
          assessment: person(relapses: 2, ["stage_of_change": .named("precontemplation")]))
      ])
  }

  private var refuted: Finding {
    Finding(
      Diagnostic(
        .monotonicity, "guarantee 'more-relapses-never-mean-less-care' must hold for every assessment",
        at: pack.guarantees[1].place, help: "mend the rule that lowers the level"),
      about: "more-relapses-never-mean-less-care", witnesses: step)
  }

  /// Right, but meant.
  private var cliff: Finding {
    Finding(
      Diagnostic(
        .cliff, severity: .warning, "one step in one fact must not move the level by more than one",
        at: pack.rules[2].place, help: "add a rule for what lies between"),
      about: "many-relapses-need-a-day-programme", detail: "relapses_past_year", witnesses: step
    ).accepted(
      AcceptedFinding(
        finding: "cliff", at: "many-relapses-need-a-day-programme",
        because: "After six relapses in a year, nothing between the two has been seen to hold", by: "clinical lead",
        place: pack.header.place))
  }

  private var vain: Finding {
    Finding(
      Diagnostic(
        .unused, severity: .warning, "fact 'age' must be read by a rule, or it is asked in vain",
        at: pack.vocabulary.facts[0].place, help: "read it in a rule, or remove it"),
      about: "age")
  }

  private var leftOpen: Finding {
    Finding(
      Diagnostic(
        .notAnalysed, severity: .warning, "guarantee 'nobody-is-lost' must be analysed, but took too long",
        at: pack.guarantees[1].place),
      about: "nobody-is-lost")
  }

  /// A name and a message that would mean something to every format.
  private var hostile: Finding {
    let place = SourceRange(
      file: "aux, 50%/räder:1.yaml", start: SourcePosition(offset: 0, line: 2, column: 3),
      end: SourcePosition(offset: 9, line: 4, column: 1))
    return Finding(
      Diagnostic(.guarantee, "a <b>&\"'::error]]>%0A\u{1B}[31m\u{202E} must\nbe told", at: place), about: "hostile")
  }

  private var step: [Witness] {
    [
      Witness("with 1 relapse the level is intensive_outpatient", assessment: person(relapses: 1)),
      Witness("with 2 relapses the level is outpatient", assessment: person(relapses: 2)),
    ]
  }

  private func person(relapses: Int, _ answers: [FactName: FactValue] = [:]) -> Assessment {
    let facts = answers.merging([
      "age": .number(ExactDecimal(30)), "relapses_past_year": .number(ExactDecimal(relapses)),
    ]) { $1 }
    return Assessment(
      answers: NamedAnswers(facts.mapValues { Assessment.Answer($0) }),
      closures: ["co_occurring": Assessment.Answer(.named("absent"))],
      digest: "")
  }
}
