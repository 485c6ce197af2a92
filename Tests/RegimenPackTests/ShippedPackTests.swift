import RegimenLoader
import RegimenModel
import RegimenTestSupport
import Testing

@Suite struct ShippedPackTests {
  @Test func `every rule of the shipped pack cites a source and says how strong it is`() throws {
    for rule in try PackLoader.load(folder: Repository.path("rules/iop")).rules {
      #expect(!rule.citations.isEmpty && rule.evidence != nil && rule.reviewBy != nil, "\(rule.place) \(rule.id)")
    }
  }
}
