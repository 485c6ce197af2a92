import Regimen
import RegimenTestSupport
import Testing

/// The page that works a mix by hand, against the program, and against arithmetic of its own.
@Suite struct MixPageTests {
  private let article: Article
  private let pack: Pack
  private let plan: Plan
  private let statements: [Statement]

  /// What the page says of a modality.
  private struct Statement {
    let modality: String
    let weight: Double
    let floor: Double
  }

  init() throws {
    article = try Article("MixByHand")
    let page = try Readme.read("Sources/Regimen/Regimen.docc/MixByHand.md")
    pack = try Pack.load(folder: Repository.path("fixtures/packs/worked-mix.yaml"))
    let assessment = try AssessmentReader(pack: pack).read(yaml: #require(page.blocks(of: "yaml").first))
    plan = try Recommender(pack: pack).recommend(assessment)
    statements = try article.table("modality").map { row in
      Statement(
        modality: row[0], weight: try #require(Double(row[1])),
        floor: row[2] == "none" ? 0 : try #require(Double(row[2].dropLast(2))))
    }
  }

  @Test func `the mix of the plan is the one on the page`() throws {
    let mix = try #require(plan.care?.programme?.mix)
    let rows = mix.map { [$0.modality.id.rawValue, "\($0.percent)", "\($0.minutes)"] }
    #expect(try article.table("modality in the plan") == rows)
    #expect(plan.care?.programme?.weeklyHours == ExactDecimal(9))
    #expect(plan.status != .review)
  }

  @Test func `what the page says is said is what the rules say, and the level's core makes up the rest`() throws {
    let labels = Dictionary(uniqueKeysWithValues: pack.catalogue.modalities.map { ($0.id.rawValue, $0.label) })
    let said = plan.rules.flatMap(\.says)
    for statement in statements {
      let label = try #require(labels[statement.modality])
      let isInCore = ["psychoeducation", "relapse_prevention"].contains(statement.modality)
      let ofRules = Int(statement.weight) - (isInCore ? 1 : 0)
      #expect(said.contains("weight \(ofRules) for \(label)") == (ofRules > 0), "\(statement)")
      #expect(said.contains("at least \(Int(statement.floor))% \(label)") == (statement.floor > 0), "\(statement)")
    }
  }

  @Test func `what the page leaves out is left out by the program, for the same reason`() {
    #expect(plan.avoided.map(\.element) == [.modality("confrontation")])
    let folded = plan.setAside.compactMap { if case .folded(let folded) = $0 { folded.modality.id } else { nil } }
    #expect(folded == ["psychoeducation"])
    let stopped = plan.setAside.compactMap { if case .statement(let statement) = $0 { statement } else { nil } }
    #expect(stopped.map(\.text) == ["weight 1 for Confrontational group"])
    #expect(stopped.map(\.boundBy) == [[.rule("confrontation-is-never-treatment")]])
  }

  @Test func `the shares on the page follow from its weights and floors`() throws {
    let partaking = statements.filter { $0.modality != "confrontation" }
    try expect(shares(of: partaking), "share of")
    try expect(shares(of: partaking.filter { $0.modality != "psychoeducation" }), "share after folding of")
  }

  private func expect(_ shares: [(String, Double)], _ heading: String) throws {
    let rows = try article.table(heading)
    #expect(rows.map { $0[0] } == shares.map(\.0))
    for (row, share) in zip(rows, shares) {
      #expect(abs(number(row[1]) - share.1) < 1e-9, "\(row)")
      #expect(abs(number(row[2]) - share.1 * 5.4) < 1e-9, "\(row)")
    }
  }

  /// Shares by halving the interval in which λ lies.
  private func shares(of statements: [Statement]) -> [(String, Double)] {
    var low = 0.0
    var high = 100.0
    for _ in 0..<200 {
      let middle = (low + high) / 2
      let sum = statements.reduce(0) { $0 + max($1.floor, middle * $1.weight) }
      if sum < 100 { low = middle } else { high = middle }
    }
    return statements.map { ($0.modality, max($0.floor, low * $0.weight)) }
  }

  /// `26 2/3` and the like.
  private func number(_ text: String) -> Double {
    text.split(separator: " ").reduce(0) { sum, part in
      let fraction = part.split(separator: "/").compactMap { Double($0) }
      return sum + (fraction.count == 2 ? fraction[0] / fraction[1] : fraction[0])
    }
  }
}
