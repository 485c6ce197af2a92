import RegimenModel
import Testing

struct BatchSummaryTests {
  private func summary(
    _ ending: BatchSummary.Ending = .complete, records: Int = 2, rejected: Int = 0, stood: Int = 2
  ) -> BatchSummary {
    BatchSummary(
      inputs: ["a.ndjson"], engineVersion: "0", pack: "p", packTitle: "P", packVersion: "1", packDigest: "",
      ending: ending, records: records, rejected: rejected, repeatedIDs: 0, repeatedIDPlaces: [], rememberedIDs: 0,
      rejections: [],
      statuses: [], levels: [], modalities: [], urgencies: [], referrals: [],
      rules: [
        BatchSummary.RuleCount(
          rule: "r", title: "R", concern: Labelled("safety", label: "Safety"), stood: stood, setAside: 0, open: 0)
      ], facts: [], setAside: [], dataNotes: [])
  }

  @Test func `A batch is green only where all was read, all got a plan, and a rule stood`() {
    #expect(summary().isGreen)
    #expect(!summary(.interrupted).isGreen)
    #expect(!summary(.tooManyErrors).isGreen)
    #expect(!summary(rejected: 1).isGreen)
    #expect(!summary(records: 0, stood: 0).isGreen)
    #expect(!summary(records: 2, rejected: 2).isGreen)
    #expect(!summary(stood: 0).isGreen)
  }
}
