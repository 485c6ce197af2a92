import RegimenDiagnostics
import RegimenEvaluator
import RegimenModel

/// Puts what cases can show into words.
struct CoverageTeller {
  private let compiled: CompiledPack
  private let rules: [RuleID: Int]
  private let places: [Threshold: (cut: PackThresholds.Cut, place: SourceRange)]

  init(_ compiled: CompiledPack, thresholds: PackThresholds) {
    self.compiled = compiled
    rules = Dictionary(compiled.rules.rules.enumerated().map { ($1.id, $0) }) { first, _ in first }
    places = Dictionary(thresholds.cuts.map { ($0.threshold, ($0.cut, $0.place)) }) { first, _ in first }
  }

  /// An entry of the report.
  func entry(
    _ item: CoverageItem, isCovered: Bool, _ achievability: Achievability
  ) -> CoverageReport.Entry {
    let (subject, text, place) = words(item)
    return CoverageReport.Entry(
      item: item, subject: subject, text: text, isCovered: isCovered, achievability: achievability, place: place)
  }

  private func words(_ item: CoverageItem) -> (subject: String, text: String, place: SourceRange) {
    switch item {
    case .rule(let id): (id.rawValue, "it stands", rule(id).place)
    case .line(let line, let isProved):
      (line.rule.rawValue, "\(text(line)) \(isProved ? "holds" : "does not hold"), and that decides", place(line))
    case .boundary(let threshold, let isAbove): boundary(threshold, isAbove: isAbove)
    case .guarantee(let id): (id.rawValue, "it has something to say", guarantee(id)?.place ?? .whole(""))
    }
  }

  private func rule(_ id: RuleID) -> Rule { compiled.rules.rules[rules[id] ?? 0] }

  private func guarantee(_ id: GuaranteeID) -> Guarantee? { compiled.pack.guarantees.first { $0.id == id } }

  // MARK: Lines

  private func compiledLine(_ line: ConditionLine) -> CompiledCondition {
    let number = rules[line.rule] ?? 0
    let place = line.exception.map { compiled.rules.cards[number].unless.first + $0 } ?? compiled.when(number)
    return compiled.conditions[place].lines[line.number]
  }

  private func text(_ line: ConditionLine) -> String {
    let words = compiledLine(line).text(compiled.wording)
    return line.exception == nil ? "'\(words)'" : "'unless \(words)'"
  }

  private func place(_ line: ConditionLine) -> SourceRange {
    switch compiledLine(line) {
    case .fact(let line): line.test.place
    case .count(let line): line.test.place
    case .all, .any: rule(line.rule).place
    }
  }

  // MARK: Thresholds

  private func boundary(_ threshold: Threshold, isAbove: Bool) -> (String, String, SourceRange) {
    guard let (cut, place) = places[threshold] else { return (threshold.fact.rawValue, "", .whole("")) }
    let cells = compiled.space.cells[cut.fact]
    let cell = isAbove ? cut.cell : cut.cell - 1
    let values = compiled.wording.answer(
      threshold.fact, from: cells.representatives[cell], through: cells.lastValues[cell], isFirst: cell == 0,
      isLast: cell == cells.knownCount - 1)
    let side = "\(isAbove ? "at" : "below") the threshold \(threshold.value)"
    return (threshold.fact.rawValue, "\(compiled.wording.label(threshold.fact)) is \(values), \(side)", place)
  }
}
