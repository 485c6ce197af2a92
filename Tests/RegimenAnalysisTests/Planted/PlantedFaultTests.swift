import RegimenDiagnostics
import RegimenEvaluator
import RegimenModel
import Testing

@testable import RegimenAnalysis

/// Faults planted in copies of the shipped pack, each in several disguises, are found with their code and place; the pack
/// as shipped has none of them.
@Suite struct PlantedFaultTests {
  /// An altered pack, and what must be found in it.
  private struct Fault {
    let subject: String
    var detail = ""
    /// The line that must be named: one that has this text.
    let line: String
    let file: String
    let edits: [AlteredPack.Edit]
  }

  private func expect(
    _ code: DiagnosticCode, by check: (PackUnderCheck) -> [Finding], _ faults: [Fault],
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let shipped = check(try AlteredPack().pack)
    for fault in faults {
      func isFault(_ finding: Finding) -> Bool {
        finding.diagnostic.code == code && finding.subject == fault.subject && finding.detail == fault.detail
      }
      #expect(!shipped.contains(where: isFault), "\(fault.subject), as shipped", sourceLocation: sourceLocation)
      let altered = try AlteredPack(fault.edits)
      let findings = check(altered.pack).filter(isFault)
      let places = findings.flatMap { [$0.diagnostic.range] + $0.diagnostic.notes.map(\.range) }.compactMap(\.self)
      #expect(
        places.contains { altered.isPlace($0, of: fault.line, in: fault.file) },
        "\(fault.subject) \(fault.detail): \(places)", sourceLocation: sourceLocation)
    }
  }

  /// The rule on confrontation, with another condition and statement. It must then name no disorder in its reason.
  private func confrontation(_ text: String) -> AlteredPack.Edit {
    let reason = "\n    because: >-\n      "
    return .replace(
      """
      when: {co_occurring: {any_of: [psychosis, ptsd, borderline_personality], at_least: mild}}
          then:
            modalities: {confrontational_group: avoid}
      """ + reason + "<co_occurring>. ", with: text + reason, in: "modalities.yaml")
  }

  // MARK: Gaps

  @Test func `people without a level are found where the rule for everyone is narrowed, excepted or overridden`() throws
  {
    let whenAlways = "when: always\n    then:\n      intensity: {level: {at_least: outpatient}}"
    func gap(_ edits: AlteredPack.Edit...) -> Fault {
      Fault(subject: "level", line: "pack: iop", file: "pack.yaml", edits: edits)
    }
    try expect(
      .gap, by: { GapCheck(pack: $0).findings() },
      [
        gap(
          .replace(
            whenAlways, with: whenAlways.replacing("always", with: "{age: {at_least: 21}}"), in: "intensity.yaml")),
        gap(
          .replace(
            whenAlways, with: "unless: [{limited_to_three_days: yes}]\n    " + whenAlways, in: "intensity.yaml")),
        gap(
          .replace(
            "intensity: {level: {at_least: aftercare}}\n      review_within_days: {at_most: 30}",
            with: "review_within_days: {at_most: 30}",
            in: "review.yaml"),
          .replace(
            "intensity: {level: {at_least: aftercare}}\n    because: >-\n      The person is in <current_level>",
            with: "review_within_days: {at_most: 30}\n    because: >-\n      The person is in <current_level>",
            in: "review.yaml")),
      ])
  }

  @Test func `an empty mix is found where one rule avoids all of it, and where level and stage leave it to chance`()
    throws
  {
    try expect(
      .gap, by: { GapCheck(pack: $0).findings() },
      [
        Fault(
          subject: "outpatient", detail: "mix", line: "  outpatient:", file: "catalogue/levels.yaml",
          edits: [
            confrontation(
              "when: always\n    then:\n      modalities: {confrontational_group: avoid, relapse_prevention: avoid, met: avoid, psychoeducation: avoid, contingency_management: avoid}"
            )
          ]),
        Fault(
          subject: "intensive_outpatient", detail: "mix", line: "  intensive_outpatient:",
          file: "catalogue/levels.yaml",
          edits: [
            .replace(
              "modalities: {relapse_prevention: {weight: 3, share: {at_least: 10%}}}",
              with: "modalities: {confrontational_group: {weight: 3}}", in: "catalogue/levels.yaml"),
            .replace(
              "modalities: {cbt: {weight: 3}}", with: "precautions: [plan_for_triggers]", in: "modalities.yaml"),
          ]),
      ])
  }

  // MARK: Clashes

  @Test func `clashes are found on the level, on quantities and on referrals, between rules, facts and levels`() throws
  {
    let limit = "work-and-care-for-others-limit-the-days"
    let isClinical = AlteredPack.Edit.replace(
      "concern: preference\n    when: {limited_to_three_days",
      with: "concern: clinical\n    when: {limited_to_three_days",
      in: "intensity.yaml")
    try expect(
      .clash, by: { ClashCheck(pack: $0).findings() },
      [
        Fault(
          subject: "severe-use-disorder-needs-intensive-care", detail: "intensity.level \(limit)",
          line: "level: {at_most: outpatient}", file: "intensity.yaml",
          edits: [
            isClinical,
            .replace("{days_per_week: {at_most: 3}}", with: "{level: {at_most: outpatient}}", in: "intensity.yaml"),
          ]),
        Fault(
          subject: "severe-use-disorder-needs-intensive-care", detail: "intensity.level steady-work-is-not-stepped-up",
          line: "{at_most: {fact: current_level}}", file: "referrals.yaml",
          edits: [
            .add(
              "steady-work-is-not-stepped-up", concern: "clinical",
              when: "{current_level: {at_least: aftercare}, progress: progressing}",
              then: "intensity: {level: {at_most: {fact: current_level}}}", to: "referrals.yaml")
          ]),
        Fault(
          subject: "repeated-relapse-needs-near-daily-structure", detail: "intensity.days_per_week \(limit)",
          line: "{days_per_week: {at_most: 3}}", file: "intensity.yaml", edits: [isClinical]),
        Fault(
          subject: "willing-relatives-take-time", detail: "review_within_days recent-use-is-looked-at-weekly",
          line: "review_within_days: {at_least: 14}", file: "modalities.yaml",
          edits: [
            .add(
              "willing-relatives-take-time", concern: "clinical", when: "{family_willing: yes}",
              then: "review_within_days: {at_least: 14}", to: "modalities.yaml")
          ]),
        Fault(
          subject: "aftercare", detail: "referrals.twelve_step declined-twelve-step-is-answered-with-secular-groups",
          line: "twelve_step: avoid", file: "referrals.yaml",
          edits: [
            .replace(
              "concern: preference\n    when: {declines.twelve_step: yes}",
              with: "concern: programme\n    when: {declines.twelve_step: yes}", in: "referrals.yaml"),
            .replace(
              "{declines.twelve_step: yes}\n    then:\n      referrals: {secular_mutual_help: routine}",
              with:
                "{declines.twelve_step: yes}\n    then:\n      referrals: {secular_mutual_help: routine, twelve_step: avoid}",
              in: "referrals.yaml"),
          ]),
        Fault(
          subject: "wanted-training-is-offered-after-clearance",
          detail: "referrals.medical_clearance wanted-meditation-is-offered", line: "medical_clearance: avoid",
          file: "adjuncts.yaml",
          edits: [
            .replace(
              "referrals: {meditation_teacher: routine}",
              with: "referrals: {meditation_teacher: routine, medical_clearance: avoid}", in: "adjuncts.yaml")
          ]),
      ])
  }

  @Test func `floors beyond a level are found also where the level is only a bridge`() throws {
    try expect(
      .outOfRange, by: { BeyondLevelCheck(pack: $0).findings() },
      [
        Fault(
          subject: "use-that-cannot-be-interrupted-needs-residential-care",
          detail: "days_per_week intensive_outpatient", line: "days_per_week: {at_least: 6}", file: "intensity.yaml",
          edits: [
            .replace(
              "days_per_week: {at_least: 5}\n      review", with: "days_per_week: {at_least: 6}\n      review",
              in: "intensity.yaml")
          ]),
        Fault(
          subject: "recent-use-is-looked-at-weekly", detail: "hours_per_day outpatient",
          line: "{hours_per_day: {at_least: 4}}", file: "intensity.yaml",
          edits: [
            .replace(
              "review_within_days: {at_most: 7}\n    because: >-\n      The last use was",
              with: "intensity: {hours_per_day: {at_least: 4}}\n    because: >-\n      The last use was",
              in: "intensity.yaml")
          ]),
        Fault(
          subject: "many-earlier-treatments-call-for-longer-care", detail: "weeks intensive_outpatient",
          line: "{weeks: {at_least: 30}}", file: "intensity.yaml",
          edits: [
            .replace(
              "{weeks: {at_least: 16}}\n      referrals", with: "{weeks: {at_least: 30}}\n      referrals",
              in: "intensity.yaml")
          ]),
      ])
  }

  // MARK: Standing

  @Test func `rules of the first concern that rest on an assumption are found, by exception, group and overrider`()
    throws
  {
    let psychosis = "active-psychosis-is-evaluated-before-treatment-starts"
    func exception(_ rule: String, when: String, unless: String) -> Fault {
      Fault(
        subject: rule, line: "rule: \(rule)", file: "emergency.yaml",
        edits: [
          .replace(
            "when: \(when)\n    then", with: "when: \(when)\n    unless: [\(unless)]\n    then", in: "emergency.yaml")
        ])
    }
    try expect(
      .assumedAbsent, by: { AssumptionCheck(pack: $0).findings() },
      [
        exception(
          "high-suicide-risk-is-evaluated-before-treatment-starts", when: "{suicide_risk: {at_least: high}}",
          unless: "{intoxicated_now: yes}"),
        exception(
          "danger-to-others-is-evaluated-before-treatment-starts", when: "{risk_to_others: {at_least: high}}",
          unless: "{co_occurring: {any_of: all, at_least: severe}}"),
        Fault(
          subject: psychosis, line: "rule: \(psychosis)", file: "emergency.yaml",
          edits: [
            .replace(
              "when: {mania_active: yes}\n", with: "when: {mania_active: yes}\n    overrides: [\(psychosis)]\n",
              in: "emergency.yaml")
          ]),
      ])
  }

  @Test func `an exception that no answers could bring about is no assumption`() throws {
    let altered = try AlteredPack([
      .replace(
        "when: {suicide_risk: {at_least: high}}\n",
        with: """
          when: {suicide_risk: {at_least: high}}
              unless:
                - all:
                    - {co_occurring: {any_of: [ptsd, panic], at_least: severe}}
                    - {co_occurring: {none_of: all, at_least: severe}}

          """, in: "emergency.yaml")
    ])
    #expect(AssumptionCheck(pack: altered.pack).findings() == [])
  }

  @Test func `rules that stand for nobody are found, by contradiction, exception, impossibility and overrider`() throws
  {
    let tobacco = "when: {substances.tobacco: {at_least: mild}}"
    func unreachable(_ rule: String, in file: String, _ edit: AlteredPack.Edit) -> Fault {
      Fault(subject: rule, line: "rule: \(rule)", file: file, edits: [edit])
    }
    try expect(
      .unreachableRule, by: { ReachCheck(pack: $0).findings() },
      [
        unreachable(
          "tobacco-is-treated-at-the-same-time", in: "medicines.yaml",
          .replace(
            tobacco, with: "when: {substances.tobacco: {at_least: mild}, substances: {none_of: all, at_least: mild}}",
            in: "medicines.yaml")),
        unreachable(
          "tobacco-is-treated-at-the-same-time", in: "medicines.yaml",
          .replace(
            tobacco, with: tobacco + "\n    unless: [{substances: {any_of: all, at_least: mild}}]",
            in: "medicines.yaml")),
        unreachable(
          "wanted-meditation-is-offered", in: "adjuncts.yaml",
          .replace(
            "when: {wants.meditation: yes}", with: "when: {wants.meditation: yes, declines.meditation: yes}",
            in: "adjuncts.yaml")),
        unreachable(
          "wanted-yoga-is-offered", in: "adjuncts.yaml",
          confrontation(
            "when: always\n    overrides: [wanted-yoga-is-offered]\n    then:\n      modalities: {confrontational_group: avoid}"
          )),
      ])
  }

  @Test func `rules that change no plan are found, shadowed by one rule and by the union of several files`() throws {
    func shadowed(when: String, then: String, in file: String) -> Fault {
      Fault(
        subject: "says-nothing-new", line: "rule: says-nothing-new", file: file,
        edits: [.add("says-nothing-new", concern: "clinical", when: when, then: then, to: file)])
    }
    try expect(
      .ineffectiveRule,
      by: { pack in
        let rule = pack.compiled.rules.rules.firstIndex { $0.id == "says-nothing-new" }
        return [rule.flatMap { EffectCheck(pack: pack).finding($0) }].compactMap(\.self)
      },
      [
        shadowed(
          when: "{substances.opioids: severe, naloxone_at_hand: no}", then: "referrals: {naloxone: same_day}",
          in: "referrals.yaml"),
        shadowed(
          when: "[{recent_overdose: yes}, {current_level: intensive_outpatient, progress: worsening}]",
          then: "review_within_days: {at_most: 7}", in: "intensity.yaml"),
        shadowed(
          when:
            "[{co_occurring.borderline_personality: severe}, {relapse_history.prior_treatment_episodes: {at_least: 5}}]",
          then: "intensity: {weeks: {at_least: 16}}", in: "emergency.yaml"),
      ])
  }

  @Test func `lines that the others imply are found, through the same fact, a choice, a group and the impossible`()
    throws
  {
    func redundant(_ rule: String, _ detail: String, _ old: String, _ new: String, in file: String) -> Fault {
      Fault(subject: rule, detail: detail, line: new, file: file, edits: [.replace(old, with: new, in: file)])
    }
    try expect(
      .redundantCondition, by: { RedundancyCheck(pack: $0).findings() },
      [
        redundant(
          "imminent-suicide-risk-is-an-emergency", "Suicide risk: imminent", "when: {suicide_risk: imminent}",
          "when: [{suicide_risk: imminent}, {suicide_risk: {at_least: imminent}}]", in: "emergency.yaml"),
        redundant(
          "medical-instability-comes-first", "Pregnant: yes", "when: {medically_unstable: yes}",
          "when: [{medically_unstable: yes}, {medically_unstable: yes, pregnant: yes}]", in: "emergency.yaml"),
        redundant(
          "tobacco-is-treated-at-the-same-time", "Substance use disorders: any at least mild",
          "when: {substances.tobacco: {at_least: mild}}",
          "when: {substances.tobacco: {at_least: mild}, substances: {any_of: all, at_least: mild}}",
          in: "medicines.yaml"),
        redundant(
          "wanted-meditation-is-offered", "meditation: no or not known", "when: {wants.meditation: yes}",
          "when: {wants.meditation: yes, declines.meditation: {is: [no, unknown]}}", in: "adjuncts.yaml"),
      ])
  }

  // MARK: Guarantees

  @Test func `broken promises are found on status, level, referral, share and precaution`() throws {
    let promises: [(guarantee: String, file: String, edit: AlteredPack.Edit)] = [
      (
        "active-psychosis-or-mania-reaches-a-psychiatrist", "safety",
        .replace(
          "status: hold\n    because: >-\n      The person is in a manic",
          with: "status: review\n    because: >-\n      The person is in a manic", in: "emergency.yaml")
      ),
      (
        "moderate-withdrawal-risk-never-gets-outpatient-care-first", "safety",
        .replace(
          "level: {at_least: medical_withdrawal_management}", with: "level: {at_least: residential}",
          in: "withdrawal.yaml")
      ),
      (
        "opioid-agonists-never-go-without-naloxone", "safety",
        .replace(
          "{naloxone: same_day}\n    because: >-\n      The person takes <opioid",
          with: "{naloxone: within_72_hours}\n    because: >-\n      The person takes <opioid", in: "opioids.yaml")
      ),
      (
        "low-readiness-gets-motivational-work", "mix",
        .replace("met: {weight: 4, share: {at_least: 30%}}", with: "met: {weight: 1}", in: "modalities.yaml")
      ),
      (
        "opioid-medication-is-kept-in-pregnancy", "safety",
        .replace(
          "then: {precautions: [keep_opioid_medication]}", with: "then: {precautions: [gentle_movement]}",
          in: "medical.yaml")
      ),
    ]
    for promise in promises {
      try expect(
        .guarantee,
        by: { pack in
          pack.pack.guarantees.indices.filter { pack.pack.guarantees[$0].id.rawValue == promise.guarantee }
            .flatMap { Proofs.prove($0, pack).findings }
        },
        [
          Fault(
            subject: promise.guarantee, line: "guarantee: \(promise.guarantee)",
            file: "guarantees/\(promise.file).yaml",
            edits: [promise.edit])
        ])
    }
  }

  @Test func `promises are found broken whether longer days let a modality in or shorter ones leave no time for it`()
    throws
  {
    // Nothing that is said of the mix differs among those whom this is about: only the hours do.
    let promises = ["includes", "excludes"].map { word in
      """

        - guarantee: the-mix-\(word)-motivation
          because: So it is.
          whenever:
            stage_of_change: preparation
            co_occurring: {none_of: all, at_least: mild}
            substances: {none_of: all, at_least: mild}
            relapse_history.relapses_past_year: {at_most: 0}
            suicide_risk: {at_most: low}
            psychosis_active: no
            mania_active: no
            partner_violence: no
            family_willing: no
          where_plan: {intensity: {level: aftercare}}
          plan: {modalities: {\(word): [met]}}

      """
    }
    let altered = try AlteredPack([
      .add(
        "short-days", concern: "preference", when: "{limited_to_three_days: yes}",
        then: "intensity: {hours_per_day: {at_most: 1}}", to: "intensity.yaml"),
      .init(file: "guarantees/safety.yaml", old: "", new: promises.joined()),
    ])
    let added = altered.pack.pack.guarantees.indices.suffix(2)
    let broken = added.flatMap { Proofs.prove($0, altered.pack).findings }
    #expect(broken.map(\.subject) == ["the-mix-includes-motivation", "the-mix-excludes-motivation"])
    #expect(broken.allSatisfy { $0.diagnostic.code == .guarantee })
  }

  @Test func `care that falls as a fact worsens is found, by a ceiling, by a rule that ends and by fewer hours`() throws
  {
    try expectFall(
      "more-relapses-never-mean-less-care", "relapse_history.relapses_past_year", .level,
      .replace(
        "relapses_past_year: {at_least: 2}\n      substances",
        with: "relapses_past_year: {at_least: 2, at_most: 10}\n      substances", in: "intensity.yaml"))
    try expectFall(
      "graver-addiction-never-means-less-care", "substances.cannabis", .level,
      .add(
        "cannabis-is-light", concern: "emergency", when: "{substances.cannabis: severe}",
        then: "intensity: {level: {at_most: outpatient}}", to: "referrals.yaml"))
    try expectFall(
      "graver-co-occurring-disorders-never-mean-less-care", "co_occurring.panic", .weeklyHours,
      .add(
        "panic-needs-short-days", concern: "preference", when: "{co_occurring.panic: severe}",
        then: "intensity: {hours_per_day: {at_most: 1}}", to: "modalities.yaml"))
  }

  private func expectFall(
    _ guarantee: String, _ fact: FactName, _ element: PlanElement, _ edit: AlteredPack.Edit,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    try expect(
      .monotonicity,
      by: { pack in
        pack.pack.guarantees.filter { $0.id.rawValue == guarantee }.flatMap {
          MonotonicityCheck(pack: pack, guarantee: $0, facts: [fact], elements: [element]).findings()
        }
      },
      [
        Fault(
          subject: guarantee, detail: "\(fact) \(element.path)", line: "guarantee: \(guarantee)",
          file: "guarantees/intensity.yaml", edits: [edit])
      ], sourceLocation: sourceLocation)
  }

  // MARK: Steps and questions

  @Test
  func `cliffs are found that a floor makes, a ceiling, an overrider of one rule, of several and of another overrider`()
    throws
  {
    try expectCliff(
      "relapse_history.relapses_past_year", in: "intensity.yaml",
      .add(
        "jumps", concern: "clinical", when: "{relapse_history.relapses_past_year: {at_least: 8}}",
        then: "intensity: {level: {at_least: residential}}", to: "intensity.yaml"))
    try expectCliff(
      "daily_functioning", in: "modalities.yaml",
      .add(
        "jumps", concern: "clinical", when: "{daily_functioning: intact}",
        overrides: ["use-that-cannot-be-interrupted-needs-residential-care"], then: "precautions: [recheck_stage]",
        to: "modalities.yaml"))
    try expectCliff(
      "daily_functioning", in: "modalities.yaml",
      .add(
        "jumps", concern: "clinical", when: "{daily_functioning: intact}",
        overrides: [
          "cognitive-impairment-changes-the-form-not-the-dose", "use-that-cannot-be-interrupted-needs-residential-care",
          "willing-relatives-are-brought-in",
        ], then: "precautions: [recheck_stage]", to: "modalities.yaml"))
    try expectCliff(
      "daily_functioning", in: "modalities.yaml",
      .add(
        "jumps", concern: "clinical", when: "{daily_functioning: intact}", overrides: ["calms"],
        then: "precautions: [recheck_stage]", to: "modalities.yaml"),
      .add(
        "calms", concern: "clinical", when: "{pregnant: no}",
        overrides: ["use-that-cannot-be-interrupted-needs-residential-care"], then: "precautions: [recheck_stage]",
        to: "referrals.yaml"))
    try expectCliff(
      "family_willing", in: "referrals.yaml",
      .add(
        "jumps", concern: "emergency", when: "{family_willing: yes}",
        then: "intensity: {level: {at_most: outpatient}}", to: "referrals.yaml"))
  }

  private func expectCliff(
    _ fact: FactName, in file: String, _ edits: AlteredPack.Edit..., sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    try expect(
      .cliff,
      by: { pack in
        var blamed: Set<Int> = []
        return pack.compiled.space.index(of: fact).map { CliffCheck(pack: pack).findings($0, &blamed) } ?? []
      }, [Fault(subject: "jumps", line: "rule: jumps", file: file, edits: edits)], sourceLocation: sourceLocation)
  }

  @Test func `questions are found whose answers change nothing, as what follows is always so or avoided anyway`() throws
  {
    try expectVain(
      "screens.trauma", in: "vocabulary/screens.yaml",
      .replace(
        "{screens.trauma: yes, co_occurring.ptsd: unknown}\n    then:\n      referrals: {diagnostic_evaluation: within_30_days}",
        with: "{screens.trauma: yes, co_occurring.ptsd: unknown}\n    then:\n      review_within_days: {at_most: 60}",
        in: "screens.yaml"))
    try expectVain(
      "wants.yoga", in: "vocabulary/person.yaml",
      .replace(
        "referrals: {yoga_instructor: routine}", with: "modalities: {confrontational_group: avoid}",
        in: "adjuncts.yaml"),
      .replace(
        "then: {precautions: [gentle_movement]}", with: "then: {modalities: {confrontational_group: avoid}}",
        in: "adjuncts.yaml"))
  }

  private func expectVain(
    _ fact: FactName, in file: String, _ edits: AlteredPack.Edit..., sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let line = fact.rawValue.split(separator: ".").last.map { "\($0):" } ?? ""
    try expect(
      .unused,
      by: { pack in
        [pack.compiled.space.index(of: fact).flatMap { VainQuestionCheck(pack: pack).finding($0) }]
          .compactMap(\.self)
      }, [Fault(subject: fact.rawValue, line: line, file: file, edits: edits)],
      sourceLocation: sourceLocation)
  }
}
