import Foundation
import Regimen
import Testing

@Suite struct LibraryTests {
  @Test func `the pack inside is the one in the repository, byte for byte`() throws {
    let folder = try PackFiles.read(Program.root.appending(path: "rules/iop").path)
    #expect(PackFiles.shipped.texts == folder.texts)
    #expect(PackFiles.shipped.digest == folder.digest)
    #expect(try Pack.shipped() == Pack.load(folder: Program.root.appending(path: "rules/iop").path))
  }

  @Test func `a few lines make a plan`() throws {
    let recommender = Recommender(pack: try Pack.shipped())
    let plan = try recommender.recommend(yaml: "{age: 40, stage_of_change: action}")
    #expect(plan.text(width: 60, detail: .brief).hasPrefix("Treatment plan"))
    #expect(plan.json(.compact).hasPrefix("{\"plan_schema_version\":\"1.0\""))
  }
}
