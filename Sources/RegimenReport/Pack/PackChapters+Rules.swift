import RegimenModel

extension PackChapters {
  /// The rules, a chapter for each concern, highest first.
  var rules: [Chapter] {
    pack.header.concerns.map { concern in
      let rules = pack.rules.filter { $0.concern == concern.id }
      return chapter(
        "concern-\(concern.id)", "Rules: \(concern.label.asSentenceStart)", rules.flatMap(blocks),
        ifEmpty: "No rule speaks for this concern.")
    }
  }

  private func blocks(_ rule: Rule) -> [Block] {
    [
      .heading(named(rule.title, rule.id), id: Self.anchor(rule.id)), .paragraph(sentence(rule)),
      .entries(entries(rule)),
    ]
  }

  /// When it applies, what holds it back, what it says, and why: in one sentence.
  private func sentence(_ rule: Rule) -> Text {
    let exceptions = rule.unless.map { words.text($0.normalForm) }.joined(separator: ", or ")
    let unless: Text = exceptions.isEmpty ? "" : " (\(strong: "unless") \(exceptions))"
    let effects = rule.then.map { words.text($0.content) }.joined(separator: "; ")
    return
      "\(condition(rule))\(unless), \(strong: effects). \(strong: "Because:") \(words.text(rule.because).asSentence)"
  }

  private func condition(_ rule: Rule) -> Text {
    rule.when.normalForm == .all([])
      ? "\(strong: "Always")" : "\(strong: "When") \(words.text(rule.when.normalForm))"
  }

  private func entries(_ rule: Rule) -> [Entry] {
    let overriders = pack.rules.filter { $0.overrides.contains(rule.id) }
    return [
      rule.citations.isEmpty ? Entry("Rests on", ["No source."]) : Entry("Rests on", rule.citations.map(cited)),
      Entry("Evidence", [evidence(rule)]),
      rule.tags.isEmpty ? nil : Entry("Tagged", [rule.tags.map { "\(code: $0.name)" }.joined(with: ", ")]),
      rule.overrides.isEmpty ? nil : Entry("Sets aside", setAside(by: rule)),
      overriders.isEmpty ? nil : Entry("Set aside by", overriders.map { link($0.id) }),
      Entry("Written in", "\(code: WrittenPlace(rule.place).fileAndLine)"),
    ].compactMap(\.self)
  }

  /// The rules that a rule sets aside, a line each; those that it names by a tag in one.
  private func setAside(by rule: Rule) -> [Text] {
    let tagged = rule.overriddenTags.map { tag in (tag: tag.name, rules: carriers(of: tag.name)) }
    let covered = Set(tagged.flatMap(\.rules))
    let lines = tagged.map { tag, rules -> Text in
      let others = rules.filter { $0 != rule.id }
      let every = others.count < rules.count ? "Every other rule" : "Every rule"
      return "\(every) tagged \(code: tag): \(others.map(link).joined(with: "; "))"
    }
    return rule.overrides.filter { !covered.contains($0) }.map(link) + lines
  }

  private func carriers(of tag: TagName) -> [RuleID] {
    pack.rules.filter { rule in rule.tags.contains { $0.name == tag } }.map(\.id)
  }

  private func evidence(_ rule: Rule) -> Text {
    let strength = rule.evidence?.words.asSentenceStart ?? "Not said"
    return Text("\(strength)\(rule.reviewBy.map { "; review by \($0)" } ?? "").")
  }

  /// The title of a rule, which leads to it.
  func link(_ id: RuleID) -> Text {
    let title = pack.rules.first { $0.id == id }?.title ?? id.rawValue
    return "\(title, to: Self.anchor(id))"
  }
}
