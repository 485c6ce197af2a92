import RegimenModel

extension BatchText {
  /// Writes the rules that stood, the most frequent first.
  func writeRules(to layout: inout TextLayout) {
    guard summary.plans > 0, !summary.rules.isEmpty else { return }
    let shown = figures.standing.prefix(most(4))
    let end = shown.isEmpty ? "." : shown.count < figures.standing.count ? ", most often:" : ":"
    layout.part("RULES") { layout in
      let count = "\(figures.standing.count.grouped) of \(summary.rules.count.counted("rule"))"
      layout.paragraph("\(count) stood at least once\(end)")
      write(shown.map(row), of: summary.plans, to: &layout)
    }
  }

  /// Writes the rules that never stood.
  func writeNeverStood(to layout: inout TextLayout) {
    let rules = figures.neverStood
    guard summary.plans > 0, !rules.isEmpty else { return }
    layout.part("NEVER STOOD") { layout in
      guard detail != .full else {
        for rule in rules { layout.item(row(rule).label) }
        return
      }
      let titles = rules.prefix(3).map(\.title)
      let more = rules.count > titles.count ? ["and \((rules.count - titles.count).grouped) more"] : []
      layout.paragraph("\(rules.count.counted("rule")): \((titles + more).joined(separator: "; "))")
    }
  }

  private func row(_ rule: BatchSummary.RuleCount) -> Row {
    let others = [("set aside", rule.setAside), ("open", rule.open)].filter { $0.1 > 0 && detail == .full }
    return Row(rule.stood, rule.title, others.map { "\($0.0) \($0.1.grouped)".fixed })
  }

  /// Writes which answers were missing most often where that mattered.
  func writeFacts(to layout: inout TextLayout) {
    let mattered = figures.unknown.filter { $0.mattered > 0 }
    let told = detail == .full ? figures.unknown : mattered
    guard summary.plans > 0, !told.isEmpty else { return }
    let shown = told.prefix(most(4))
    let rows = shown.map { fact in
      Row(fact.mattered, fact.name, [fact.unknown == fact.mattered ? nil : "unknown in \(fact.unknown.grouped)"])
    }
    layout.part("NOT KNOWN") { layout in
      let end = shown.count < told.count ? ", most often:" : ":"
      layout.paragraph("\(mattered.count.counted("answer")) missing where it mattered\(end)")
      write(rows, of: summary.plans, to: &layout)
    }
  }

  /// Writes what was said and did not make it into plans.
  func writeSetAside(to layout: inout TextLayout) {
    let rows = summary.setAside.map { statement in
      Row(statement.count, statement.text.asSentenceStart, [figures.name(of: statement.authority)])
    }
    writePart("SET ASIDE", rows, of: summary.plans, atMost: most(2), to: &layout)
  }

  /// Writes what was worth knowing about the data.
  func writeDataNotes(to layout: inout TextLayout) {
    let rows = figures.dataNotes.map { Row($0.count, $0.kind.summaryWords) }
    writePart("DATA", rows, of: summary.plans, atMost: most(2), to: &layout)
  }
}
