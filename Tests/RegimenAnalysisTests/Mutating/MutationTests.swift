import RegimenAnalysis
import RegimenLoader
import RegimenModel
import RegimenTestSupport
import Synchronization
import Testing

@Suite struct MutationTests {
  @Test func `a rule is altered in every place, one at a time`() throws {
    let rule = PackMutator(try SmallClinic.pack()).mutants.filter { $0.subject == "repeated-relapse-needs-structure" }
    let relapses = "Relapses in the past year"
    let stage = "Stage of change: preparation or action"
    #expect(
      rule.map(\.text) == [
        "'\(relapses): at least 2' becomes '\(relapses): at least 1'",
        "'\(relapses): at least 2' becomes '\(relapses): at least 3'",
        "'\(relapses): at least 2' becomes '\(relapses): at least 2 or not known'",
        "'\(relapses): at least 2' becomes '\(relapses): less than 2'",
        "'\(relapses): at least 2' is left out",
        "'\(stage)' becomes 'Stage of change: action'",
        "'\(stage)' becomes 'Stage of change: preparation'",
        "'\(stage)' becomes 'Stage of change: preparation, action or not known'",
        "'\(stage)' becomes 'Stage of change: precontemplation, contemplation or maintenance'",
        "'\(stage)' is left out",
        "any of these suffices: '\(relapses): at least 2', '\(stage)'",
        "the exception 'Medically unstable: yes' is left out",
        "'Medically unstable: yes' becomes 'Medically unstable: yes or not known'",
        "'Medically unstable: yes' becomes 'Medically unstable: no'",
        "'at least Intensive outpatient' is left out",
        "'at least Intensive outpatient' becomes 'at least Outpatient'",
        "'at least 4 days a week' is left out",
        "'at least 4 days a week' becomes 'at least 3 days a week'",
        "'at least 4 days a week' becomes 'at least 5 days a week'",
        "'weight 1 for Relapse prevention' is left out",
        "'weight 1 for Relapse prevention' becomes 'weight 2 for Relapse prevention'",
        "'at least 20% Relapse prevention' is left out",
        "'at least 20% Relapse prevention' becomes 'at least 15% Relapse prevention'",
        "'at least 20% Relapse prevention' becomes 'at least 25% Relapse prevention'",
        "it speaks for 'safety', not for 'clinical'",
      ])
  }

  @Test func `every kind of alteration is made, none of them leaves the pack as it is, and none is made twice`() throws
  {
    var kinds: Set<MutationOperator> = []
    for folder in ["rules/iop", "fixtures/packs/every-form"] {
      let pack = try PackLoader.load(folder: Repository.path(folder))
      let mutants = PackMutator(pack).mutants
      #expect(mutants.allSatisfy { $0.pack != pack })
      let once = Set(mutants.map { "\($0.place) \($0.subject) \($0.text)" })
      #expect(once.count == mutants.count)
      kinds.formUnion(mutants.map(\.kind))
    }
    #expect(kinds == Set(MutationOperator.allCases))
  }

  @Test func `no alteration makes a rule override one of a higher concern`() throws {
    let pack = try PackLoader.load(folder: Repository.path("rules/iop"))
    let ranks = Dictionary(uniqueKeysWithValues: pack.header.concerns.enumerated().map { ($1.id, $0) })
    for mutant in PackMutator(pack).mutants where mutant.kind == .concern {
      let concerns = Dictionary(uniqueKeysWithValues: mutant.pack.rules.map { ($0.id, ranks[$0.concern] ?? 0) })
      for rule in mutant.pack.rules {
        #expect(rule.overrides.allSatisfy { concerns[$0] ?? 0 >= ranks[rule.concern] ?? 0 }, "\(mutant.text)")
      }
    }
  }

  @Test func `what a confirmed case notices is told with the case`() throws {
    let report = try report()
    func fate(_ text: String) -> MutationReport.Fate? { report.entries.first { $0.text == text }?.fate }
    #expect(
      fate("'Relapses in the past year: at least 2' becomes 'Relapses in the past year: at least 3'")
        == .noticedByCase("two relapses, in action"))
    #expect(
      fate("'Relapses in the past year: at least 2' becomes 'Relapses in the past year: at least 1'")
        == .noticedByCase("one relapse, in action"))
    // Only the unconfirmed case would notice.
    #expect(fate("the exception 'Medically unstable: yes' is left out") == .survived)
  }

  @Test func `a case that fails of the pack as it is notices nothing`() throws {
    let report = try report(SmallClinic.pack(("level: intensive_outpatient, days_per_week: 4}", "level: outpatient}")))
    let noticing = report.entries.map(\.fate)
    #expect(!noticing.contains(.noticedByCase("two relapses, in action")))
    #expect(noticing.contains(.noticedByCase("one relapse, in action")))
  }

  @Test
  func `proofs are asked for what no case notices: whether it changes anything, then whether a guarantee notices`()
    throws
  {
    let asked = Mutex<[String]>([])
    let proofs = MutationProofs(
      guaranteesNotice: { $0.subject == "outpatient" },
      isProvedEquivalent: { mutant in
        asked.withLock { $0.append("\(mutant.subject): \(mutant.text)") }
        return mutant.kind == .concern
      })
    let unproved = try report()
    let proved = try report(proofs: proofs)
    #expect(Set(asked.withLock(\.self)) == Set(unproved.survivors.map { "\($0.subject): \($0.text)" }))
    #expect(proved.survivors == unproved.survivors.filter { $0.subject != "outpatient" && $0.kind != .concern })
    let equivalent = proved.entries.count { $0.fate == .equivalent }
    #expect(equivalent == unproved.survivors.count { $0.kind == .concern })
    #expect(proved.counted == unproved.counted - equivalent)
    #expect(proved.noticed > unproved.noticed)
  }

  @Test func `however many threads work, the report is the same, and all of the progress is told`() throws {
    let told = Mutex<[Int]>([])
    let runner = SmallClinic.runner(try SmallClinic.pack())
    let report = runner.mutation(threads: 4) { done, _ in told.withLock { $0.append(done) } }
    #expect(report == runner.mutation(threads: 1))
    #expect(told.withLock(\.self) == Array(1...report.entries.count))
  }

  private func report(_ pack: Pack? = nil, proofs: MutationProofs = .none) throws -> MutationReport {
    SmallClinic.runner(try pack ?? SmallClinic.pack()).mutation(threads: 2, proofs: proofs)
  }
}
