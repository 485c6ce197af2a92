import RegimenModel

extension PackChapters {
  /// What the pack asks: single facts first, then section by section and group by group.
  var questions: Chapter {
    let facts = pack.vocabulary.facts.filter { $0.group == nil }
    let single = facts.filter { section(of: $0) == nil }
    let opening = single.isEmpty ? [] : [entries(single)]
    let sections = pack.vocabulary.sections.flatMap { section -> [Block] in
      let own = facts.filter { self.section(of: $0) == section }
      return own.isEmpty ? [] : [.heading(named(section.label, section.name)), entries(own)]
    }
    return chapter(
      "questions", "What it asks", opening + sections + pack.vocabulary.groups.flatMap(blocks),
      ifEmpty: "The pack asks nothing.")
  }

  private func section(of fact: Fact) -> FactSection? { pack.vocabulary.section(of: fact.name) }

  private func entries(_ facts: [Fact]) -> Block {
    .entries(facts.map { Entry(named($0.label, $0.name), lines($0)) })
  }

  private func lines(_ fact: Fact) -> [Text] {
    let required = fact.isRequired ? " Required." : ""
    let expected = fact.expected.map { " Expected: \($0.lowerBound) to \($0.upperBound)." } ?? ""
    let codes = codes(fact)
    let told = [fact.question, "\(values(of: fact.type))\(expected)\(required)", codes.isEmpty ? nil : "\(codes)."]
    return (told + uses(of: fact.name)).compactMap { $0.map { Text($0) } }
  }

  /// What a plan tells of a fact whatever the rules say.
  private func uses(of fact: FactName) -> [String?] {
    [
      fact == pack.header.currentLevel ? "A plan tells the step from it." : nil,
      pack.header.aboutCurrentLevel.contains(fact) ? "It speaks of the present level alone." : nil,
      fact == pack.header.completedLevel ? "After a step down it is the level left." : nil,
      fact == pack.header.externalLevel ? "A plan compares its level with it." : nil,
    ]
  }

  private func codes(_ fact: Fact) -> String {
    [("ICD-10", fact.icd10), ("LOINC", fact.loinc)].filter { !$0.1.isEmpty }
      .map { "\($0.0) \($0.1.joined(separator: ", "))" }.joined(separator: "; ")
  }

  private func blocks(_ group: FactGroup) -> [Block] {
    let question = group.question.map { [Block.paragraph(Text($0))] } ?? []
    let members = pack.vocabulary.facts.filter { $0.group == group.name }
    return [.heading(named(group.label, group.name))] + question
      + [.paragraph("For each: \(values(of: group.type))"), table(members, of: group)]
      + (group.lists.isEmpty ? [] : [.entries(group.lists.map(entry))])
  }

  private func table(_ members: [Fact], of group: FactGroup) -> Block {
    .table(
      PackDocument.Table(
        caption: "Members of \(group.label)", columns: ["Member", "Name", "Codes"],
        rows: members.map { member in
          let name = member.name.rawValue.dropFirst(group.name.rawValue.count + 1)
          let codes = codes(member)
          return [Text(member.label.asSentenceStart), "\(code: name)", codes.isEmpty ? "–" : Text(codes)]
        }))
  }

  private func entry(_ list: MemberList) -> Entry {
    Entry(
      "The \(list.label) \(code: list.name)",
      [Text(list.members.map { words.label($0) }.listed(with: "and").asSentenceStart.asSentence)])
  }

  /// The values of a type, as a sentence.
  private func values(of type: FactType) -> String {
    switch type {
    case .scale(let names): "From least to most: \(names.map { Wording.words($0) }.joined(separator: ", "))."
    case .choice(let names): "One of: \(names.map { Wording.words($0) }.joined(separator: ", "))."
    case .flag: "Yes or no."
    case .number(let domain): "A number: \(domain.words)."
    case .level: "A level of care, or none."
    }
  }
}
