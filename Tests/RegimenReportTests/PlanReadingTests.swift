import RegimenDiagnostics
import RegimenLoader
import RegimenModel
import RegimenReport
import RegimenTestSupport
import Testing

/// Plans that are read back from their JSON.
@Suite(.timeLimit(.minutes(5))) struct PlanReadingTests {
  @Test(arguments: Plan.samples.keys.sorted(), JSONStyle.allCases)
  func `a plan is read back as it was`(name: String, style: JSONStyle) throws {
    let plan = try #require(Plan.samples[name])
    let read = try Plan(json: plan.json(style))
    #expect(read == plan)
    #expect(read.json(style) == plan.json(style))
    #expect(read.text(detail: .full) == plan.text(detail: .full))
  }

  @Test(arguments: Plan.samples.keys.sorted())
  func `no member may be missing`(name: String) throws {
    let texts = PrettyJSON(try #require(Plan.samples[name]).json()).withoutEachMember
    #expect(texts.count > 60)
    for (key, text) in texts where key != "plan_schema_version" {
      let found = mistakes { () throws(DiagnosticFailure) in try Plan(json: text) }
      #expect(found.contains { $0.code == .missingKey || $0.code == .wrongKind }, "\(key): \(found.map(\.message))")
      guard !key.contains("."), !Self.keysOfStatements.contains(key) else { continue }
      #expect(found.contains { $0.message.hasSuffix("a key '\(key)'") }, "\(key)")
    }
  }

  /// Keys of which a statement or an authority has one: without it, another is asked for.
  private static let keysOfStatements: Set = [
    "at_most", "share", "level", "review_within_days", "precautions", "status",
  ]

  @Test(arguments: Plan.samples.keys.sorted())
  func `every value counts`(name: String) throws {
    let plan = try #require(Plan.samples[name])
    let texts = PrettyJSON(plan.json()).withEachValueChanged
    #expect(texts.count > 40)
    for (line, text) in texts where !line.contains("\"notice\"") {
      #expect((try? Plan(json: text)) != plan, "\(line)")
    }
  }

  @Test func `nothing under meta is nothing`() throws {
    for meta in [MetaValue.null, .list([.null]), .object([]), .text(""), .number("-0"), .number("1E+400")] {
      let plan = Plan.recommended.with(meta: meta)
      let read = try Plan(json: plan.json())
      #expect(read == plan)
      #expect(read.json() == plan.json())
    }
    #expect(Plan.recommended.with(meta: .null) == Plan.recommended)
  }

  @Test func `a plan that carries along as much as an assessment may is read back`() throws {
    let deep = (0..<62).reduce(MetaValue.null) { inner, _ in .list([inner]) }
    // More values, and more bytes once it is indented, than an assessment may have as it is written.
    let wide = (0..<6).reduce(MetaValue.list(Array(repeating: .null, count: 1_000_000))) { inner, _ in .list([inner]) }
    for meta in [deep, wide] {
      let plan = Plan.recommended.with(meta: meta)
      let isEqual = try Plan(json: PlanJSON().bytes(of: plan)) == plan
      #expect(isEqual)
    }
  }

  @Test(arguments: Plan.samples.keys.sorted())
  func `a damaged plan is refused, or is a plan that can be written and read`(name: String) throws {
    let text = SourceText(name: name, bytes: PlanJSON().bytes(of: try #require(Plan.samples[name])))
    var generator = SeededGenerator(seed: UInt64(text.bytes.count))
    let damages =
      text.truncations.shuffled(using: &generator).prefix(40)
      + text.flips(seed: 5).shuffled(using: &generator).prefix(200)
      + (0..<100).map { _ in text.mangled(using: &generator) }
    for damaged in damages {
      do throws(DiagnosticFailure) {
        let plan = try Plan(json: damaged.bytes)
        let isEqual = try Plan(json: plan.json()) == plan
        #expect(isEqual)
      } catch {
        #expect(!error.diagnostics.isEmpty)
        #expect(error.diagnostics.allSatisfy { !$0.message.isEmpty })
      }
    }
  }
}

extension Plan {
  /// The same plan, with other data of the caller's.
  fileprivate func with(meta: MetaValue) -> Plan {
    Plan(
      provenance: provenance, status: status, statusReasons: statusReasons, care: care, onceCleared: onceCleared,
      nextLevels: nextLevels, referrals: referrals, precautions: precautions, avoided: avoided, rules: rules,
      levels: levels,
      setAside: setAside, assumptions: assumptions, openQuestions: openQuestions, dataNotes: dataNotes, meta: meta)
  }
}
