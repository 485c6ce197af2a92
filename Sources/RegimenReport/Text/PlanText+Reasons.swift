import RegimenDiagnostics
import RegimenModel

extension PlanText {
  /// Writes the numbered reasons: those that stand in full, those that wait for an answer in short.
  func writeReasons(to layout: inout TextLayout) {
    writeStatusReasons(to: &layout)
    let standing = reasons.reasons.filter { $0.reason.standing == .stands || $0.reason.standing == .assumed }
    if !standing.isEmpty { layout.chapter("WHY") }
    write(standing, to: &layout)
  }

  /// Writes reasons with their numbers.
  func write(_ numbered: [(number: Int, reason: ReasonNumbers.Reason)], to layout: inout TextLayout) {
    let columns = reasons.reasons.count > 9 ? 5 : 4
    for (index, (number, reason)) in numbered.enumerated() {
      if index > 0, !reason.standing.wouldAsk || detail == .full { layout.skipLine() }
      layout.column(StyledText("[\(number)]", .dim), columns: columns) { layout in
        switch reason {
        case .rule(let account): write(account, to: &layout)
        case .level(let account): write(account, to: &layout)
        }
      }
    }
  }

  private func write(_ rule: RuleAccount, to layout: inout TextLayout) {
    layout.paragraph(StyledText(rule.title, .bold))
    if let because = rule.because { layout.paragraph(StyledText(because.asSentenceStart)) }
    for test in rule.matched { write(test, to: &layout) }
    let isShort = rule.standing.wouldAsk && detail != .full
    if !rule.says.isEmpty {
      layout.paragraph(
        StyledText("\(rule.standing.wouldAsk ? "Would ask" : "Asks") for: ", .cyan)
          + StyledText(rule.says.joined(separator: "; ")), hanging: 2)
    }
    write(isShort ? [] : rule.citations, to: &layout)
    let evidence = isShort ? "" : rule.evidence.map { "; \($0.words)" } ?? ""
    layout.paragraph(
      StyledText("Rule: \(rule.rule); \(rule.concern.label)\(evidence); \(rule.place.fileAndLine)", .dim), hanging: 2)
  }

  private func write(_ level: LevelAccount, to layout: inout TextLayout) {
    layout.paragraph(StyledText("\(level.level.label), as the level is defined", .bold))
    if let text = level.text { layout.paragraph(StyledText(text)) }
    write(level.citations, to: &layout)
    layout.paragraph(StyledText("Level: \(level.level.id); \(level.place.fileAndLine)", .dim), hanging: 2)
  }

  /// Writes the facts that met a test, and the test where it says more than they do.
  func write(_ test: MatchedTest, to layout: inout TextLayout) {
    let facts = test.facts.map(words(for:)).joined(separator: "; ")
    let subjects = test.facts.map { "\($0.label): " }
    let asked = subjects.first.map { test.text.hasPrefix($0) ? String(test.text.dropFirst($0.count)) : test.text }
    let isPlain = test.facts.count == 1 && test.facts.first?.text == asked
    let tested = isPlain ? .empty : StyledText(" [test: \(asked ?? test.text)]", .dim)
    layout.paragraph(StyledText("Found: ", .cyan) + StyledText(facts) + tested, hanging: 2)
  }

  private func words(for reading: FactReading) -> String {
    let place = detail == .full ? reading.place.map { ", \($0.fileAndLine)" } ?? "" : ""
    return "\(reading.label): \(reading.text)\(reading.origin.words)\(place)"
  }

  private func write(_ citations: [PlannedCitation], to layout: inout TextLayout) {
    for citation in citations {
      layout.paragraph(StyledText("Source: ", .cyan) + StyledText(words(for: citation)), hanging: 2)
    }
  }

  private func words(for citation: PlannedCitation) -> String {
    let publisher = detail == .full ? citation.publisher : nil
    let url = detail == .full ? citation.url : nil
    let parts = [
      citation.title, citation.locator, publisher, citation.year.map { String($0) }, citation.strength?.words, url,
    ]
    return parts.compactMap(\.self).joined(separator: ", ")
  }
}

extension ReasonNumbers.Reason {
  /// Whether it stands; a level's own figures always do.
  var standing: RuleAccount.Standing {
    switch self {
    case .rule(let account): account.standing
    case .level: .stands
    }
  }
}

extension RuleAccount.Standing {
  /// Whether the rule only would ask, were another answer given.
  fileprivate var wouldAsk: Bool { self == .open || self == .refuted }
}

extension WrittenPlace {
  /// `file:line`, which is what a reader looks up.
  var fileAndLine: String { "\(file):\(line)" }
}

extension FactReading.Origin {
  /// Where a value comes from, in words that follow it.
  fileprivate var words: String {
    switch self {
    case .named, .unknown: ""
    case .others: " (as all others)"
    case .instrument(let instrument, let score, let value, let date):
      " (\(instrument.label), \(score) \(value)\(date.map { " on \($0)" } ?? ""))"
    case .difference(let instrument, let score, let value, let minus, let minusValue, let date):
      " (\(instrument.label), \(score) \(value) minus \(minus) \(minusValue) = \(value - minusValue)"
        + "\(date.map { " on \($0)" } ?? ""))"
    }
  }
}
