import Foundation
import RegimenTestSupport
import Testing

@Suite struct SchemaCommandTests {
  @Test(arguments: ["assessment", "pack", "plan"])
  func `a schema says which draft it is written in, what it is of, and its own name`(subject: String) throws {
    let result = try Program().run("schema", subject)
    #expect(result.status == 0)
    #expect(result.errors.isEmpty)
    let schema = try #require(
      JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
    #expect(schema["$schema"] as? String == "https://json-schema.org/draft/2020-12/schema")
    #expect((schema["$id"] as? String)?.hasPrefix("urn:regimen:\(subject):1.0") == true)
    #expect(schema["title"] is String)
    #expect(schema["description"] is String)
  }

  @Test func `the schema of plans is the published one, byte for byte`() throws {
    let published = try Repository.bytes(of: "Sources/RegimenShipped/Contents/schemas/plan.schema.json")
    #expect(try Program().run("schema", "plan").output.utf8.elementsEqual(published))
  }

  @Test func `a schema goes to the file that is named, whole`() throws {
    try withFolder { folder in
      let file = folder.appending(path: "pack.schema.json")
      let result = try Program().run(
        "schema", "pack", "--rules", "fixtures/packs/every-form", "--output", file.path)
      #expect(result.status == 0)
      #expect(result.output.isEmpty)
      let printed = try Program().run("schema", "pack", "--rules", "fixtures/packs/every-form").output
      #expect(try String(contentsOf: file, encoding: .utf8) == printed)
    }
  }

  @Test func `the pack is that of --rules, else that of the environment, else the one inside`() throws {
    let clinic = "fixtures/packs/small-clinic.yaml"
    let named = try Program().run("schema", "assessment", "--rules", clinic)
    #expect(named.output.contains("urn:regimen:assessment:1.0:small-clinic"))
    let fromEnvironment = try Program(environment: ["REGIMEN_RULES": clinic]).run("schema", "assessment")
    #expect(fromEnvironment.output == named.output)
    #expect(try Program().run("schema", "assessment").output.contains("urn:regimen:assessment:1.0:iop"))
  }

  @Test func `a pack with mistakes has a schema all the same, but none of its assessments`() throws {
    let pack = "fixtures/broken-packs/three-mistakes-in-one-rule.yaml"
    let result = try Program().run("schema", "pack", "--rules", pack)
    #expect(result.status == 0)
    #expect(result.output.contains("\"substances.opioids\": {"))
    let refused = try Program().run("schema", "assessment", "--rules", pack)
    #expect(refused.status == 2)
    #expect(refused.output.isEmpty)
    #expect(refused.errors.contains("[unknown-fact]"))
  }

  @Test func `a folder with nothing in it yet has the schema of the language, and one that is not there has none`()
    throws
  {
    try withFolder { folder in
      let result = try Program().run("schema", "pack", "--rules", folder.path)
      #expect(result.status == 0)
      #expect(result.output.contains("\"overrides\": {"))
      let missing = try Program().run("schema", "pack", "--rules", folder.appending(path: "elsewhere").path)
      #expect(missing.status == 2)
      #expect(missing.errors.contains("[missing-file]"))
    }
  }
}
