import RegimenEvaluator
import RegimenModel

/// The ordinary evaluator, asked about cells. Everything that is told was seen here, whatever led to it.
final class Bench {
  let compiled: CompiledPack
  private var evaluation: Evaluation
  private var record: Record

  init(_ compiled: CompiledPack) {
    self.compiled = compiled
    evaluation = Evaluation(compiled)
    record = Record(compiled.recordForm)
  }

  /// Evaluates an assessment; returns whether there is one: required facts are known and nothing impossible is.
  func evaluate(_ cells: [Int]) -> Bool {
    for (fact, cell) in cells.enumerated() { record.facts[fact] = said(fact, cell) }
    return evaluation.evaluate(record)
  }

  private func said(_ fact: Int, _ cell: Int) -> Record.Said {
    let own = compiled.space.cells[fact]
    if cell == own.unknown { return .nothing }
    if case .number(let number) = own.representatives[cell] { return .number(number) }
    return .cell(cell)
  }

  /// What the last assessment came to.
  var settlement: Settlement { evaluation.settlement }
  /// The plan that it came to.
  var outline: PlanOutline { evaluation.outline }
  /// The rules that stand.
  var standing: [Int] { Array(evaluation.decision.standing) }
  /// The rules that do not stand, yet could.
  var open: [Int] { Array(evaluation.decision.open) }
  /// Whether a rule stands.
  func stands(_ rule: Int) -> Bool { evaluation.decision.stands(rule) }

  /// Whether a condition is proved.
  func isProved(_ condition: Int) -> Bool { evaluation.decision.isProved(condition) }

  /// A condition with the truth of its lines.
  func judged(_ condition: Int) -> JudgedCondition { JudgedCondition(condition, evaluation) }

  /// Whether a rule applies in an assessment and no exception of its own is proved, whatever overrides it.
  func applies(_ rule: Int, _ cells: [Int]) -> Bool {
    guard evaluate(cells), isProved(compiled.when(rule)) else { return false }
    return !compiled.rules.cards[rule].unless.range.contains { isProved($0) }
  }

  /// Whether a rule stands although something that is not known could except or override it.
  func standsOnAssumption(_ rule: Int) -> Bool { evaluation.decision.standsOnAssumption(rule) }

  /// Evaluates from now on as if the pack did not have a rule; nil to have all of them again.
  func leaveOut(_ rule: Int?) { evaluation.leaveOut(rule) }

  /// What was heard on an element.
  func said(on element: Int) -> [Voice] { settlement.hearing[element].map { settlement.hearing.voices[$0] } }

  /// Whether a request and what denies it are both heard on an element, and weighed, and contradict each other.
  func hears(_ asks: Voice, _ denies: Voice, on element: Int) -> Bool {
    let settlement = settlement
    let isReferral = compiled.elements.referrals.contains(element)
    let keepsBack = isReferral && settlement.isHeld
    let heard = said(on: element).filter { !keepsBack || compiled.speakers.isRule(Int($0.speaker)) }
    func own(_ voice: Voice) -> Voice? { heard.first { $0.speaker == voice.speaker && $0.number == voice.number } }
    guard let asks = own(asks), let denies = own(denies) else { return false }
    if isReferral { return true }
    guard asks.value > denies.value else { return false }
    if element == Elements.level { return settlement.levelRange != nil }
    return settlement.quantities.contains { Elements.of($0.quantity) == element }
  }
}
