import RegimenDiagnostics
import RegimenLoader
import RegimenModel
import RegimenTestSupport
import Testing

/// What a guarantee says to people.
@Suite struct GuaranteeReadingTests {
  private func guarantee(_ lines: String) throws -> Guarantee {
    let files = try PackFiles.read(Repository.path("fixtures/packs/every-form")).texts
    let more = "guarantees: [{guarantee: a-promise_kept, plan: {status: hold}\(lines)}]"
    let pack = try PackLoader.load(files: files + [SourceText(name: "more.yaml", text: more)])
    return try #require(pack.guarantees.first { $0.id == "a-promise_kept" })
  }

  @Test func `a title stands as it is written, with its capitals and hyphens`() throws {
    #expect(try guarantee(", title: A co-occurring PTSD").title == "A co-occurring PTSD")
  }

  @Test func `without a title, the words of its name are its title`() throws {
    #expect(try guarantee("").title == "a promise kept")
  }

  @Test(arguments: [("[A promise]", "must be text"), ("\"\"", "must not be empty")])
  func `a title that is no text is a mistake, as that of a rule is`(written: String, message: String) throws {
    let failure = try #require(throws: DiagnosticFailure.self) { try guarantee(", title: \(written)") }
    #expect(failure.diagnostics.map(\.code) == [.wrongKind])
    #expect(failure.diagnostics.first?.message.contains("'title' of guarantee 'a-promise_kept' \(message)") == true)
  }
}
