import RegimenModel

extension BatchPage {
  /// What became of the rules that stood.
  var rules: Chapter? {
    guard !summary.rules.isEmpty else { return nil }
    let standing = figures.standing
    let title = "Rules"
    guard !standing.isEmpty else {
      return Chapter(id: "rules", title: title) { $0.element("p", text: "No rule stood in any record.") }
    }
    let caption =
      "\(standing.count.grouped) of \(summary.rules.count.counted("rule")) stood at least once. A rule is open in a "
      + "record where an answer that is missing decides whether it stands, and set aside where another outranks it."
    return Chapter(id: "rules", title: title) { html in
      BatchTable(
        caption: caption, columns: ["Rule", "Stood", "Set aside", "Open"],
        groups: groups(standing), whole: summary.plans,
        key: [
          (.init(style: "main", count: 1), "stood"), (.init(style: "hatched", count: 1), "set aside"),
          (.init(style: "light", count: 1), "open"),
        ]
      ).write(to: &html)
    }
  }

  /// What became of the rules that never stood.
  var neverStood: Chapter? {
    let rules = figures.neverStood
    guard !rules.isEmpty else { return nil }
    return Chapter(id: "never-stood", title: "Rules that never stood") { html in
      BatchTable(
        caption: "\(rules.count.counted("rule")) without effect on any plan of this batch.",
        columns: ["Rule", "Set aside", "Open"], groups: groups(rules, isStanding: false), whole: summary.plans
      ).write(to: &html)
    }
  }

  /// Rules by concern.
  private func groups(_ rules: [BatchSummary.RuleCount], isStanding: Bool = true) -> [BatchTable.Group] {
    figures.byConcern(rules).map { concern, rules in
      BatchTable.Group(
        name: concern.label,
        rows: rules.map { rule in
          BatchTable.Row(
            name: rule.title, code: isStanding ? nil : rule.rule.rawValue,
            bar: isStanding
              ? [
                .init(style: "main", count: rule.stood), .init(style: "hatched", count: rule.setAside),
                .init(style: "light", count: rule.open),
              ] : [],
            cells: (isStanding ? [rule.stood] : []).map(\.grouped) + [rule.setAside.grouped, rule.open.grouped])
        })
    }
  }

  /// Which facts were unknown, and how often that mattered.
  var missing: Chapter? {
    let unknown = figures.unknown
    guard !unknown.isEmpty else { return nil }
    let rows = unknown.map { fact in
      BatchTable.Row(
        name: fact.name,
        bar: [
          .init(style: "main", count: fact.mattered), .init(style: "light", count: fact.unknown - fact.mattered),
        ], cells: [fact.unknown.grouped] + share(fact.mattered))
    }
    let known = summary.facts.filter { $0.unknown == 0 }.map(\.name)
    return Chapter(id: "missing", title: "Missing answers") { html in
      BatchTable(
        caption: "Records in which an answer was unknown, and in which knowing it could have changed the plan.",
        columns: ["Answer", "Unknown", "Mattered", "Share"], groups: [.init(rows: rows)], whole: summary.plans,
        key: [
          (.init(style: "main", count: 1), "unknown, and it mattered"),
          (.init(style: "light", count: 1), "unknown, and it did not matter"),
        ]
      ).write(to: &html)
      writeList("Known in every record", known, to: &html)
    }
  }
}
