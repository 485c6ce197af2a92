import RegimenAnalysis
import RegimenDiagnostics
import RegimenModel
import Testing

@Suite struct UnusedTests {
  private let checked: PackCopy

  init() throws { checked = try PackCopy(of: PackCopy.checked) }

  @Test func `nothing is unused in a pack that uses all it declares`() throws {
    #expect(try PackReview(checked.load()).findings.isEmpty)
  }

  /// Declarations that nothing uses, each with the file that it is planted in, the passage before it, and its name.
  static let planted: [(file: String, passage: String, declaration: String, name: String)] = [
    ("vocabulary.yaml", "facts:\n", "  shoe_size: {number: {min: 20, max: 60}}\n", "shoe_size"),
    ("vocabulary.yaml", "      depression:\n", "      mania:\n", "co_occurring.mania"),
    ("catalogue.yaml", "modalities:\n", "  yoga:\n", "yoga"),
    ("catalogue.yaml", "referrals:\n", "  chaplain:\n", "chaplain"),
    ("catalogue.yaml", "precautions:\n", "  no_stairs:\n", "no_stairs"),
    ("sources.yaml", "sources:\n", "  - {source: hearsay, title: Hearsay}\n", "hearsay"),
    ("pack.yaml", "  - clinical\n", "  - comfort\n", "comfort"),
    ("pack.yaml", "  - within_7_days\n", "  - some_day\n", "some_day"),
    (
      "catalogue.yaml", "levels:\n", "  sober_house: {offered: no, refer_to: {psychiatrist: within_7_days}}\n",
      "sober_house"
    ),
  ]

  @Test(arguments: planted.indices) func `what is declared and not used is found where it is declared`(
    index: Int
  ) throws {
    let (file, passage, declaration, name) = Self.planted[index]
    let copy = try checked.replacing(passage, with: passage + declaration, in: file)
    let findings = try PackReview(copy.load()).findings
    #expect(findings.gists == [FindingGist(.unused, name)])
    let diagnostic = try #require(findings.first?.diagnostic)
    #expect(diagnostic.severity == .warning)
    #expect(copy.text(at: diagnostic.range) == name.split(separator: ".").last.map(String.init))
  }

  /// The rule that carries a tag, and what the finding is to say of a tag that no rule names.
  @Test(arguments: [
    ("relapse-careful", "did you mean 'relapse-care'?"),
    ("weekends", "write {tagged: weekends} in an 'overrides', or remove it"),
  ])
  func `a tag that no rule names is found where it is first carried, with the tag that was meant`(
    tag: String, help: String
  ) throws {
    let named = try checked.replacing(
      "needs-intensive-care\n", with: "needs-intensive-care\n    tags: [relapse-care]\n", in: "rules.yaml"
    ).replacing(
      "need-a-day-programme\n", with: "need-a-day-programme\n    overrides: [{tagged: relapse-care}]\n",
      in: "rules.yaml")
    #expect(try PackReview(named.load()).findings.isEmpty)
    let copy = try named.replacing(
      "everyone-starts-from-outpatient-care\n", with: "everyone-starts-from-outpatient-care\n    tags: [\(tag)]\n",
      in: "rules.yaml"
    ).replacing(
      "is-met-with-motivational-work\n", with: "is-met-with-motivational-work\n    tags: [\(tag)]\n", in: "rules.yaml")
    let findings = try PackReview(copy.load()).findings
    #expect(findings.gists == [FindingGist(.unused, tag)])
    let diagnostic = try #require(findings.first?.diagnostic)
    #expect(diagnostic.severity == .warning && diagnostic.help == help)
    #expect(copy.text(at: diagnostic.range) == tag && diagnostic.range?.start.line == 3)
  }

  @Test func `a fact that only an impossible combination, a sentence and a guarantee name is asked in vain`() throws {
    let copy =
      try checked
      .replacing(
        "facts:\n", with: "facts:\n  weight: {number: {min: 0, max: 400}, required: yes}\n", in: "vocabulary.yaml"
      )
      .replacing("The person does not", with: "At <weight> the person does not", in: "rules.yaml")
      .adding(
        """
        impossible:
          - {weight: {at_most: 1}, age: {at_least: 20}}
        guarantees:
          - {guarantee: weight-is-no-matter, as_rises: weight, never_falls: [intensity.level]}
        """)
    let findings = try PackReview(copy.load()).findings
    #expect(findings.gists == [FindingGist(.unused, "weight")])
    #expect(findings.first?.diagnostic.notes.count == 3)
  }

  @Test func `a fact is used where an exception reads it`() throws {
    let copy = try checked.replacing(
      "facts:\n", with: "facts:\n  shoe_size: {number: {min: 20, max: 60}}\n", in: "vocabulary.yaml"
    ).replacing("{at_least: 6}}\n", with: "{at_least: 6}}\n    unless: [{shoe_size: 40}]\n", in: "rules.yaml")
    #expect(try PackReview(copy.load()).findings.isEmpty)
  }

  @Test func `a fact is used where a recorded refusal reads it`() throws {
    let copy = try checked.replacing(
      "facts:\n", with: "facts:\n  shoe_size: {number: {min: 20, max: 60}}\n", in: "vocabulary.yaml"
    ).replacing("{label: Psychiatrist}", with: "{declined_when: {shoe_size: 40}}", in: "catalogue.yaml")
    #expect(try PackReview(copy.load()).findings.isEmpty)
  }

  @Test(arguments: ["current_level", "external_level"])
  func `a fact is used where a plan tells a step from it, or compares its level with it`(key: String) throws {
    let copy = try checked.replacing("facts:\n", with: "facts:\n  found: {level: yes}\n", in: "vocabulary.yaml")
    #expect(try PackReview(copy.load()).findings.gists == [FindingGist(.unused, "found")])
    let told = try copy.replacing("developer: Regimen\n", with: "\(key): found\ndeveloper: Regimen\n", in: "pack.yaml")
    #expect(try PackReview(told.load()).findings.isEmpty)
  }

  @Test func `a fact that chooses bands is used as far as what is read by them`() throws {
    let instrument = """
      facts: {sex: {choice: [female, male]}, drinking: {flag: yes}}
      instruments:
        audit_c:
          scores: {total: {min: 0, max: 12}}
          reads:
            drinking: {from: total, by: sex, bands: {male: {no: 0, yes: 4}, female: {no: 0, yes: 3}}}
      """
    let copy = checked.adding(instrument)
    #expect(
      Set(try PackReview(copy.load()).findings.gists)
        == [FindingGist(.unused, "sex"), FindingGist(.unused, "drinking"), FindingGist(.unused, "audit_c")])
    let reading = try copy.replacing(
      "suicide_risk: imminent}\n    then", with: "drinking: yes}\n    then", in: "rules.yaml")
    #expect(try PackReview(reading.load()).findings.gists == [FindingGist(.unused, "suicide_risk")])
  }

  @Test func `a referral is used where it comes before one that is made`() throws {
    let copy =
      try checked
      .replacing(
        "{label: Psychiatrist}", with: "{after: [check_up]}\n  check_up: {after: [way_in]}\n  way_in:",
        in: "catalogue.yaml")
    #expect(try PackReview(copy.load()).findings.isEmpty)
  }

  @Test func `a level is used as a bridge, and where a condition holds the current level against it`() throws {
    let declaration = "levels:\n  sober_house: {offered: no, refer_to: {psychiatrist: within_7_days}}\n"
    let copy = try checked.replacing("levels:\n", with: declaration, in: "catalogue.yaml")
      .replacing("facts:\n", with: "facts:\n  current_level: {level: yes}\n", in: "vocabulary.yaml")
    let asked = try copy.replacing(
      "when: {suicide_risk: imminent}", with: "when: {suicide_risk: imminent, current_level: sober_house}",
      in: "rules.yaml")
    #expect(try PackReview(asked.load()).findings.isEmpty)
  }

  @Test func `a level that a fact may bound from below is used`() throws {
    let declaration = "levels:\n  sober_house: {offered: no, refer_to: {psychiatrist: within_7_days}}\n"
    let copy = try checked.replacing("levels:\n", with: declaration, in: "catalogue.yaml")
      .replacing("facts:\n", with: "facts:\n  current_level: {level: yes}\n", in: "vocabulary.yaml")
      .replacing(
        "when: {relapses_past_year: {at_least: 6}}\n    then: {intensity: {level: {at_least: day_programme}}}",
        with: "when: {current_level: {at_least: outpatient}}\n"
          + "    then: {intensity: {level: {at_least: {fact: current_level}}}}", in: "rules.yaml"
      )
      .replacing(
        "<relapses_past_year> relapses in a year ask for daily structure.", with: "It is so.", in: "rules.yaml")
    #expect(try PackReview(copy.load()).findings.isEmpty)
  }

  /// Whether a ceiling can be the level: only where a floor of a lower concern is pressed down to it.
  @Test(arguments: [("safety", true), ("programme", false)])
  func `a ceiling is settled on where a lower concern asks for more`(concern: String, isUsed: Bool) throws {
    let copy = try checked.replacing(
      "level: {at_least: intensive_outpatient}", with: "level: {at_least: day_programme}", in: "rules.yaml"
    )
    .adding(
      """
      rules:
        - rule: ceiling
          title: A ceiling
          concern: \(concern)
          when: {stage_of_change: contemplation}
          then: {intensity: {level: {at_most: intensive_outpatient}}}
          because: It is so.
          sources: [tip42]
          evidence: low
      """)
    let expected = isUsed ? [] : [FindingGist(.unused, "intensive_outpatient")]
    #expect(try PackReview(copy.load()).findings.gists == expected)
  }
}
