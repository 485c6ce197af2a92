import Foundation
import Regimen
import RegimenLoader
import Testing

@Suite struct LoadingTests {
  private let folder = Program.root.appending(path: "rules/iop").path

  @Test func `the pack inside is the one in the repository, byte for byte, but that its worked cases are not read`()
    throws
  {
    let files = try PackFiles.read(folder)
    #expect(PackFiles.shipped.texts == files.texts.filter { !$0.name.hasPrefix("cases/") })
    #expect(PackFiles.shipped.digest == files.digest)
    let (shipped, read) = (try Pack.shipped(), try Pack.load(folder: folder))
    #expect(shipped.header == read.header && shipped.vocabulary == read.vocabulary)
    #expect(shipped.catalogue == read.catalogue && shipped.sources == read.sources)
    #expect(shipped.rules == read.rules && shipped.guarantees == read.guarantees)
    #expect(shipped.digest == read.digest)
    #expect(shipped.cases.isEmpty && !read.cases.isEmpty)
  }

  @Test func `a pack is the same from a folder, from bytes and inside, and so is its digest`() throws {
    let texts = try PackFiles.read(folder).texts
    let pack = try Pack.load(texts.reversed())
    #expect(try pack == Pack.load(folder: folder, expecting: pack.digest))
    #expect(try pack == Pack.load(texts, expecting: pack.digest))
    #expect(try pack.rules == Pack.shipped(expecting: pack.digest).rules)
  }

  @Test func `a pack with another digest is not loaded, and the message tells both`() throws {
    let texts = try PackFiles.read(folder).texts
    let actual = try Pack.shipped().digest
    let changed = texts.dropLast() + [SourceText(name: "z.yaml", text: "rules: [")]
    let loads: [(String) throws -> Pack] = [
      { try Pack.shipped(expecting: $0) }, { try Pack.load(folder: folder, expecting: $0) },
      { try Pack.load(texts, expecting: $0) },
    ]
    for load in loads {
      let failure = try #require(throws: DiagnosticFailure.self) { try load("0123") }
      #expect(
        failure.description
          == "error: the pack must have the digest '0123', and has '\(actual)' [digest-mismatch]")
      #expect(failure.diagnostics[0].help?.contains("reviewed") == true)
    }
    // It is looked at first: what the files say is not even read.
    let failure = try #require(throws: DiagnosticFailure.self) { try Pack.load(Array(changed), expecting: actual) }
    #expect(failure.diagnostics.map(\.code) == [.digestMismatch])
  }

  @Test func `a few lines make a plan`() throws {
    let plan = try firstPlan(for: "{age: 40, stage_of_change: action}")
    #expect(plan.text(width: 60, detail: .brief).hasPrefix("Treatment plan"))
    #expect(plan.json(.compact).hasPrefix("{\"plan_schema_version\":\"1.0\""))
    #expect(plan.jsonBytes(.pretty) == Array(plan.json().utf8))
  }

  @Test func `the rules behind a line of a plan are those that its support names`() throws {
    let pack = try Pack.shipped()
    let record = "{age: 40, stage_of_change: action, substances: {opioids: severe}, naloxone_at_hand: no}"
    let plan = try Recommender(pack: pack).recommend(AssessmentReader(pack: pack).read(yaml: record))
    let naloxone = try #require(plan.referrals.first { $0.referral.id == "naloxone" })
    let rules = plan.rules(behind: naloxone.support)
    #expect(rules.map { Authority.rule($0.rule) } == naloxone.support && !rules.isEmpty)
    for rule in rules { #expect(plan.account(of: rule.rule) == rule) }
    #expect(plan.account(of: "no-such-rule") == nil)
  }
}
