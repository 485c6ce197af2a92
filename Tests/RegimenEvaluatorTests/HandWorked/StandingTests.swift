import RegimenModel
import RegimenTestSupport
import Testing

/// The section "Standing".
@Suite struct StandingTests {
  private enum Known: String, CaseIterable {
    case refuted, open, proved

    var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
    var negated: Known { Self.allCases[2 - rank] }
  }

  /// `rule` when a, unless b, overridden by `over` when c.
  private func pack() -> SmallPack {
    var pack = SmallPack()
    pack.rule("rule", when: .yes("a"), unless: [.yes("b")], .review)
    pack.rule("over", when: .yes("c"), overrides: ["rule"], .precaution("calm"))
    return pack
  }

  private func plan(_ when: Known, _ unless: Known, _ over: Known) throws -> Plan {
    var answers: [FactName: FactValue] = [:]
    for (fact, known) in [(FactName(rawValue: "a"), when), ("b", unless), ("c", over)] where known != .open {
      answers[fact] = .flag(known == .proved)
    }
    return try pack().plan(answers)
  }

  @Test func `the table of standing and certainty`() throws {
    let rows = try Article("HowAPlanIsMade").table("stands")
    var met: Set<[String]> = []
    for when in Known.allCases {
      for unless in Known.allCases {
        for over in Known.allCases {
          let stands = when == .proved && unless != .proved && over != .proved
          let certainty = Known.allCases[min(when.rank, unless.negated.rank, over.negated.rank)]
          let whenText = when == .proved ? "W proved" : "W not proved"
          let row = try #require(
            rows.first {
              $0[0] == (stands ? "yes" : "no") && [certainty.rawValue, "\(certainty), \(whenText)"].contains($0[1])
            })
          met.insert(row)
          let plan = try plan(when, unless, over)
          #expect(tells(plan, when, unless, over) == row[2], "when \(when), unless \(unless), overrider \(over)")
        }
      }
    }
    #expect(met == Set(rows))
  }

  /// What a plan says of the rule, in the words of the table.
  private func tells(_ plan: Plan, _ when: Known, _ unless: Known, _ over: Known) -> String {
    let assumed = plan.assumptions.filter { $0.rule == "rule" }.map { $0.overrider?.rawValue ?? $0.text }
    let open = (unless == .open ? ["b: yes"] : []) + (over == .open ? ["over"] : [])
    let overriders = plan.setAside.contains(.overridden("rule", by: ["over"]))
    let exceptions = plan.setAside.contains { if case .heldBack("rule", _) = $0 { true } else { false } }
    switch (plan.account("rule")?.standing, overriders, exceptions) {
    case (.stands, false, false) where assumed.isEmpty: return "stands"
    case (.assumed, false, false) where assumed == open && !open.isEmpty:
      return "stands, and assumes that its open exceptions and open overriders are not known to be"
    case (.open, false, false): return "is open"
    case (.setAside, true, false) where over == .proved,
      (.setAside, false, true) where over != .proved && unless == .proved:
      return "is set aside: by the overriders that stand, else by the exceptions that are proved"
    case (nil, false, false): return "has nothing to say"
    case let other: return "\(other), assuming \(assumed)"
    }
  }

  @Test func `no rule in O stands: an overrider that is itself overridden sets nothing aside`() throws {
    var pack = pack()
    pack.rule("last", when: .yes("d"), overrides: ["over"], .precaution("locks"))
    #expect(try pack.plan(["a": true, "b": false, "c": true, "d": true]).account("rule")?.standing == .stands)
    #expect(try pack.plan(["a": true, "b": false, "c": true, "d": false]).account("rule")?.standing == .setAside)
  }

  @Test func `a rule is set aside by the exceptions that are proved, not by those that are open`() throws {
    var pack = SmallPack()
    pack.rule("rule", unless: [.all([.yes("b"), .yes("a")]), .yes("b"), .any([.yes("a"), .yes("c")])], .review)
    let plan = try pack.plan(["b": true, "c": true])
    guard case .heldBack("rule", let tests)? = plan.setAside.first else {
      Issue.record("the rule is not held back")
      return
    }
    #expect(tests.map(\.text) == ["b: yes", "c: yes"])
  }

  @Test func `a rule set aside by an overrider that rests on an assumption is both open and set aside`() throws {
    var pack = pack()
    pack.rule("last", when: .yes("d"), overrides: ["over"], .precaution("locks"))
    pack.rule("level", "programme", .level("outpatient"))
    pack.rules[0] = Rule(
      id: "rule", title: "rule", concern: "clinical", when: .yes("a"),
      then: [Statement(.hold, place: SmallPack.place)], because: Template([]), place: SmallPack.place)
    let plan = try pack.plan(["a": true, "c": true])
    #expect(plan.account("rule")?.standing == .setAside)
    #expect(plan.setAside == [.overridden("rule", by: ["over"])])
    #expect(plan.reasons(.couldHold).map(\.authorities) == [[.rule("rule")]])
    #expect(plan.status == .provisional)
    #expect(plan.assumptions.map(\.rule) == ["over"])
  }

  @Test func `each open condition in unless is an assumption of its own, with the facts that stand in it`() throws {
    var pack = SmallPack()
    pack.rule("rule", unless: [.all([.yes("b"), .yes("a")]), .yes("c"), .yes("d")], .review)
    let plan = try pack.plan(["a": true, "d": false])
    #expect(plan.assumptions.map(\.text) == ["b: yes and a: yes", "c: yes"])
    #expect(plan.assumptions.map { $0.facts.map(\.id) } == [["b"], ["c"]])
  }

  @Test func `the facts of an open overrider are those asked for it, also through what overrides it`() throws {
    var pack = pack()
    pack.rule("last", when: .yes("d"), overrides: ["over"], .precaution("locks"))
    let plan = try pack.plan(["a": true, "b": false])
    #expect(plan.assumptions.map { $0.facts.map(\.id) } == [["c", "d"]])
  }
}
