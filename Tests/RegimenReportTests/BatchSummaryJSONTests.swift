import Foundation
import RegimenModel
import RegimenReport
import RegimenTestSupport
import Testing

@Suite struct BatchSummaryJSONTests {
  @Test(.enabled(if: SchemaCheck.isPossible, "needs Python"))
  func `summaries meet the published schema, and damaged ones do not`() throws {
    let check = SchemaCheck(schema: "batch-summary.schema.json")
    // The names and the digest of the hostile one are none that a pack can have.
    let lawful = BatchSummary.samples.keys.filter { $0 != "hostile" }.sorted().map {
      Repository.path("Tests/RegimenReportTests/Golden/Batch/\($0).json")
    }
    #expect(try check.complaints(about: lawful) == "")
    let whole = BatchSummary.clinic.json()
    for (part, damage) in [
      (#""stood": 62"#, #""stood": -1"#), (#""stood": 62"#, #""stood": 6.5"#), (#""ending": "complete""#, #""end": 1"#),
      (#""hold""#, #""held""#), (#""stale""#, #""new""#), (#""rejected": 9"#, #""rejected": "9""#),
    ] {
      try #require(whole.contains(part))
      let file = FileManager.default.temporaryDirectory.appending(path: "regimen-\(UUID().uuidString).json")
      defer { try? FileManager.default.removeItem(at: file) }
      try Data(whole.replacing(part, with: damage).utf8).write(to: file)
      #expect(try check.complaints(about: [file.path]) != "", "\(damage)")
    }
  }

  @Test(arguments: BatchSummary.samples.keys.sorted())
  func `JSON holds every text and every number of a summary`(name: String) throws {
    let summary = try #require(BatchSummary.samples[name])
    let held = try leaves(of: JSONSerialization.jsonObject(with: Data(BatchSummaryJSON().bytes(of: summary))))
    for leaf in leaves(of: Mirror(reflecting: summary)) { #expect(held.contains(leaf), "\(leaf)") }
  }

  @Test func `the compact form holds the same as the pretty one, on one line`() throws {
    for summary in BatchSummary.samples.values {
      let pretty = try JSONSerialization.jsonObject(with: Data(summary.json(.pretty).utf8))
      let compact = try JSONSerialization.jsonObject(with: Data(summary.json(.compact).utf8))
      #expect(pretty as? NSDictionary == compact as? NSDictionary)
      #expect(summary.json(.compact).count { $0 == "\n" } == 1)
    }
  }

  /// The strings and numbers in a JSON value, as text.
  private func leaves(of value: Any) -> Set<String> {
    switch value {
    case let members as [String: Any]: members.values.reduce(into: []) { $0.formUnion(leaves(of: $1)) }
    case let elements as [Any]: elements.reduce(into: []) { $0.formUnion(leaves(of: $1)) }
    case let text as String: [text]
    case let number as NSNumber: [number.description]
    default: []
    }
  }

  /// The strings and numbers in a summary.
  private func leaves(of mirror: Mirror) -> Set<String> {
    mirror.children.reduce(into: []) { found, child in
      switch child.value {
      case let text as String: found.insert(text)
      case let number as ExactDecimal: found.insert(NSDecimalNumber(string: number.description).description)
      case let number as Int: found.insert(number.description)
      case let value as any RawRepresentable<String>: found.insert(value.rawValue)
      default: found.formUnion(leaves(of: Mirror(reflecting: child.value)))
      }
    }
  }
}
