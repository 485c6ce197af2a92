import Regimen
import RegimenBatch
import RegimenEvaluator
import RegimenModel
import Testing

struct RepeatedIDTests {
  private let stream = Array(
    ["a", "b", "a", nil, "é", nil, "b", "é", "c"].map { id in
      let name = id.map { #""assessment": "\#($0)", "# } ?? ""
      return #"{\#(name)"age": 40, "stage_of_change": "action"}"# + "\n"
    }.joined().utf8)

  @Test(arguments: BatchEngine.Options.divisions.indices)
  func `A record whose id an earlier one had is told with its line, whoever read it`(division: Int) throws {
    let recommender = Recommender(pack: try Pack.shipped())
    let engine = BatchEngine(recommender, form: .fields([.id]), options: .divisions[division])
    let run = try EngineRun(engine, stream)
    #expect(run.linesOfRepeatedIDs == [3, 7, 8])
    #expect(run.summary.repeatedIDs == 3)
    #expect(run.summary.isGreen)
  }

  @Test func `No more ids are remembered than allowed, and later ones are compared with these`() throws {
    var options = BatchEngine.Options()
    options.rememberedIDs = 1
    let recommender = Recommender(pack: try Pack.shipped())
    let run = try EngineRun(BatchEngine(recommender, form: .fields([.id]), options: options), stream)
    #expect(run.linesOfRepeatedIDs == [3])
    #expect(run.summary.rememberedIDs == 1)
  }
}
