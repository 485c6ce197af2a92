import Regimen
import RegimenBatch
import RegimenEvaluator
import RegimenModel
import Testing

struct RepeatedIDTests {
  private let recommender: Recommender

  init() throws { recommender = Recommender(pack: try Pack.shipped()) }

  /// Records with ids, or without one, each on a line of its own.
  private func stream(_ ids: [String?]) -> [UInt8] {
    let lines = ids.map { id in
      let name = id.map { #""assessment": "\#($0)", "# } ?? ""
      return #"{\#(name)"age": 40, "stage_of_change": "action"}"# + "\n"
    }
    return Array(lines.joined().utf8)
  }

  private func run(_ ids: [String?], _ options: BatchEngine.Options = .init()) throws -> BatchSummary {
    try EngineRun(BatchEngine(recommender, form: .fields([.id]), options: options), stream(ids)).summary
  }

  @Test(arguments: BatchEngine.Options.divisions.indices)
  func `A record whose id an earlier one had is told with its line, whoever read it`(division: Int) throws {
    let summary = try run(["a", "b", "a", nil, "é", nil, "b", "é", "c"], .divisions[division])
    #expect(summary.repeatedIDPlaces.map(\.description) == ["stream:3", "stream:7", "stream:8"])
    #expect(summary.repeatedIDs == 3)
    #expect(summary.isGreen)
  }

  @Test func `An id is repeated also in another file, and a record that is no line of JSON has a place as well`() throws
  {
    let contents: [(String, InputFormat, String)] = [
      ("one.ndjson", .ndjson, #"{"assessment": "a", "age": 40, "stage_of_change": "action"}"#),
      ("two.csv", .csv, "assessment,age,stage_of_change\nb,40,action\na,40,action\n"),
      ("three.yaml", .yaml, "assessment: b\nage: 40\nstage_of_change: action\n---\nage: 40\nstage_of_change: action\n"),
    ]
    let inputs = contents.map { name, format, text in
      var isRead = false
      return BatchInput(name: name, format: format) {
        defer { isRead = true }
        return isRead ? nil : Array(text.utf8)
      }
    }
    let summary = try EngineRun(BatchEngine(recommender, form: .fields([.id])), inputs).summary
    #expect(summary.repeatedIDPlaces.map(\.description) == ["two.csv:3", "three.yaml:1"])
  }

  @Test func `Of many repeated ids all are counted, and the first twenty told with their places`() throws {
    let summary = try run(Array(repeating: "a", count: 100))
    #expect(summary.repeatedIDs == 99)
    #expect(summary.repeatedIDPlaces.map(\.line) == Array(2...21))
  }

  @Test func `No more ids are remembered than allowed, and later ones are compared with these`() throws {
    var options = BatchEngine.Options()
    options.rememberedIDs = 1
    let summary = try run(["a", "b", "a", "b"], options)
    #expect(summary.repeatedIDPlaces.map(\.line) == [3])
    #expect(summary.rememberedIDs == 1)
  }
}
