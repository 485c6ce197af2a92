import RegimenDiagnostics
import RegimenLoader
import RegimenModel
import RegimenTestSupport
import Testing

/// What `overrides` names by tags.
@Suite struct TagReadingTests {
  /// A pack of rules, each with its tags and with what it overrides, spread over files.
  private func rules(_ written: [(id: String, tags: String, overrides: String)]) throws -> [RuleID: Rule] {
    let texts = written.enumerated().map { number, rule in
      let lines = [
        "rules:", "  - rule: \(rule.id)", "    title: A rule", "    concern: clinical", "    when: always",
        "    then: {status: review}", "    because: It is so.",
        rule.tags.isEmpty ? nil : "    tags: [\(rule.tags)]",
        rule.overrides.isEmpty ? nil : "    overrides: [\(rule.overrides)]",
      ]
      return SourceText(name: "\(number).yaml", text: lines.compactMap(\.self).joined(separator: "\n"))
    }
    let files = try PackFiles.read(Repository.path("fixtures/packs/every-form")).texts
    let pack = try PackLoader.load(files: files + texts)
    return Dictionary(uniqueKeysWithValues: pack.rules.map { ($0.id, $0) })
  }

  @Test func `a tag names every rule that carries it, before and after, and a rule may be named beside it`() throws {
    let rules = try rules([
      ("first", "some", ""), ("over", "", "weekly-contact-is-enough, {tagged: some}, other"), ("other", "", ""),
      ("second", "more, some", ""), ("third", "more", ""), ("last", "some", ""),
    ])
    #expect(rules["over"]?.overrides == ["weekly-contact-is-enough", "first", "second", "last", "other"])
    #expect(rules["over"]?.overriddenTags.map(\.name) == ["some"])
    #expect(rules["second"]?.tags.map(\.name) == ["more", "some"])
    #expect(rules["first"]?.overrides == [] && rules["first"]?.overriddenTags == [])
  }

  @Test func `a rule that carries the tag that it names is not among those it overrides`() throws {
    let rules = try rules([("first", "some", ""), ("over", "some", "{tagged: some}"), ("last", "some", "")])
    #expect(rules["over"]?.overrides == ["first", "last"])
  }

  @Test func `a rule that carries two of the tags named is overridden once`() throws {
    let rules = try rules([
      ("over", "", "{tagged: one}, {tagged: two}"), ("both", "two, one", ""), ("first", "one", ""),
      ("second", "two", ""),
    ])
    #expect(rules["over"]?.overrides == ["both", "first", "second"])
    #expect(rules["over"]?.overriddenTags.map(\.name) == ["one", "two"])
  }

  @Test func `a tag is known, and no second mistake, where the rule that carries it has one`() throws {
    let files = try PackFiles.read(Repository.path("fixtures/packs/every-form")).texts
    let rules = """
      rules:
        - {title: A rule without a name, tags: [nameless]}
        - {rule: unfinished, tags: [unfinished]}
        - rule: over
          title: A rule
          concern: clinical
          when: always
          tags: [nameless]
          overrides: [{tagged: nameless}, {tagged: unfinished}]
          then: {status: review}
          because: It is so.
      """
    let found = mistakes { () throws(DiagnosticFailure) in
      try PackLoader.load(files: files + [SourceText(name: "a.yaml", text: rules)])
    }
    #expect(found.codes == Array(repeating: .missingKey, count: found.count))
    #expect(found.allSatisfy { ($0.range?.start.line ?? 0) < 4 })
  }

  @Test(arguments: ["elsewhere", "own"])
  func `a rule that may stand in a file which cannot be read may carry any tag`(tag: String) throws {
    let files = try PackFiles.read(Repository.path("fixtures/packs/every-form")).texts
    let rule = """
      rules:
        - {rule: over, title: A rule, concern: clinical, when: always, tags: [own],
           overrides: [{tagged: \(tag)}], then: {status: review}, because: It is so.}
      """
    let found = mistakes { () throws(DiagnosticFailure) in
      try PackLoader.load(
        files: files + [SourceText(name: "a.yaml", text: rule), SourceText(name: "b.yaml", text: "rules: [")])
    }
    #expect(found.codes == [.yamlSyntax])
  }

  @Test func `the example of the language page sets aside the three rules that the page says`() throws {
    let page = String(
      decoding: try Repository.bytes(of: "Sources/Regimen/Regimen.docc/RuleLanguage.md"), as: UTF8.self)
    let example = try #require(
      page.matches(of: /```yaml\n((?:.|\n)*?)\n```/).map { String($0.1) }.first { $0.contains("tagged:") })
    let files = try PackFiles.read(Repository.path("fixtures/packs/every-form")).texts
    let pack = try PackLoader.load(files: files + [SourceText(name: "a.yaml", text: example)])
    #expect(
      pack.rules.first { $0.id == "maintenance-steps-down" }?.overrides == [
        "strong-craving-asks-for-more-days", "recent-use-asks-for-more-days", "weekly-contact-is-enough",
      ])
  }
}
