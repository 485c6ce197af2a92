import RegimenDiagnostics
import RegimenModel
import Testing

@Suite struct NormalConditionTests {
  private let line = Condition.fact(
    FactTest(fact: "age", test: ValueTest(.oneOf([.number(ExactDecimal(3))])), place: .whole("x")))
  private let other = Condition.fact(
    FactTest(fact: "pregnant", test: ValueTest(.oneOf([.flag(true)])), place: .whole("x")))

  @Test func `not turns all into any and any into all`() {
    #expect(Condition.not(.all([line, other])).normalForm == .any([negated(line), negated(other)]))
    #expect(Condition.not(.any([line, other])).normalForm == .all([negated(line), negated(other)]))
  }

  @Test func `two negations cancel`() {
    #expect(Condition.not(.not(line)).normalForm == line.normalForm)
    #expect(Condition.not(.all([.not(line), other])).normalForm == .any([line.normalForm, negated(other)]))
  }

  @Test func `always holds and its negation never does`() {
    #expect(Condition.always.normalForm == .all([]))
    #expect(Condition.not(.always).normalForm == .any([]))
  }

  @Test(arguments: [
    (GroupTest.Quantifier.anyOf, false, [1...3]), (.anyOf, true, [0...0]), (.noneOf, false, [0...0]),
    (.noneOf, true, [1...3]), (.allOf, false, [3...3]), (.allOf, true, [0...2]),
    (.count(atLeast: 2, atMost: nil), false, [2...3]), (.count(atLeast: 2, atMost: nil), true, [0...1]),
    (.count(atLeast: 1, atMost: 2), true, [0...0, 3...3]), (.count(atLeast: nil, atMost: 1), false, [0...1]),
    (.count(atLeast: nil, atMost: 1), true, [2...3]), (.count(atLeast: 4, atMost: nil), false, []),
    (.count(atLeast: 4, atMost: nil), true, [0...3]), (.count(atLeast: 0, atMost: nil), true, []),
  ])
  func `a negated count asks for the numbers left`(
    quantifier: GroupTest.Quantifier, isNegated: Bool, counts: [ClosedRange<Int>]
  ) {
    #expect(group(quantifier).satisfyingCounts(isNegated: isNegated) == counts)
  }

  @Test func `asking that members are known otherwise never accepts unknown`() {
    #expect(group(.anyOf).acceptsUnknown(isNegated: false))
    #expect(!group(.anyOf).acceptsUnknown(isNegated: true))
    #expect(!group(.noneOf).acceptsUnknown(isNegated: false))
    #expect(group(.noneOf).acceptsUnknown(isNegated: true))
  }

  private func negated(_ condition: Condition) -> NormalCondition {
    if case .fact(let test) = condition { .fact(test, isNegated: true) } else { .any([]) }
  }

  private func group(_ quantifier: GroupTest.Quantifier) -> GroupTest {
    GroupTest(
      group: "g", members: ["g.a", "g.b", "g.c"], coversWholeGroup: true, quantifier: quantifier,
      test: ValueTest(.oneOf([.flag(true)]), acceptsUnknown: true), place: .whole("x"))
  }
}
