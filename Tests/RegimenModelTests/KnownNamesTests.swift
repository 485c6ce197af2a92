import RegimenDiagnostics
import RegimenModel
import Testing

@Suite struct KnownNamesTests {
  private let a = Condition.fact(.init(fact: "a", test: .init(.oneOf([.flag(true)])), place: .whole("")))
  private let b = Condition.fact(.init(fact: "b", test: .init(.oneOf([.flag(true)])), place: .whole("")))
  private let maybeA = Condition.fact(
    .init(fact: "a", test: .init(.oneOf([.flag(true)]), acceptsUnknown: true), place: .whole("")))

  @Test func `a line knows its fact, unless it accepts unknown`() {
    #expect(a.normalForm.known == KnownNames(facts: ["a"]))
    #expect(maybeA.normalForm.known == KnownNames())
    #expect(Condition.not(maybeA).normalForm.known == KnownNames(facts: ["a"]))
    #expect(Condition.always.normalForm.known == KnownNames())
  }

  @Test func `all knows what each part knows, any what every part knows`() {
    #expect(Condition.all([a, b]).normalForm.known == KnownNames(facts: ["a", "b"]))
    #expect(Condition.any([a, b]).normalForm.known == KnownNames())
    #expect(Condition.any([a, .all([a, b])]).normalForm.known == KnownNames(facts: ["a"]))
    #expect(Condition.not(.any([a, b])).normalForm.known == KnownNames(facts: ["a", "b"]))
  }

  @Test func `an alternative that cannot hold takes nothing away`() {
    #expect(Condition.any([a, .not(.always)]).normalForm.known == KnownNames(facts: ["a"]))
    #expect(Condition.not(.always).normalForm.known == nil)
    #expect(Condition.all([a, .not(.always)]).normalForm.known == nil)
  }

  @Test(arguments: [
    (GroupTest.Quantifier.anyOf, false, KnownNames(groups: ["g"])),
    (.anyOf, true, KnownNames(facts: ["g.x", "g.y"], groups: ["g"])),
    (.allOf, false, KnownNames(facts: ["g.x", "g.y"], groups: ["g"])),
    (.allOf, true, KnownNames()),
    (.noneOf, false, KnownNames(facts: ["g.x", "g.y"], groups: ["g"])),
    (.count(atLeast: 1, atMost: nil), false, KnownNames(groups: ["g"])),
    (.count(atLeast: 2, atMost: nil), false, KnownNames(facts: ["g.x", "g.y"], groups: ["g"])),
    (.count(atLeast: nil, atMost: 1), false, KnownNames()),
  ])
  func `a count knows its group where somebody had to match, and its members where all had to`(
    quantifier: GroupTest.Quantifier, isNegated: Bool, known: KnownNames
  ) {
    let count = Condition.count(group(quantifier))
    #expect((isNegated ? .not(count) : count).normalForm.known == known)
  }

  @Test func `a count that accepts unknown knows nothing`() {
    let test = GroupTest(
      group: "g", members: ["g.x"], coversWholeGroup: false, quantifier: .anyOf,
      test: .init(.oneOf([.flag(true)]), acceptsUnknown: true), place: .whole(""))
    #expect(Condition.count(test).normalForm.known == KnownNames())
  }

  @Test func `alternatives are counted without being multiplied out`() {
    let four = Condition.any([a, b, a, b])
    #expect(Condition.all([four, four, a]).normalForm.alternatives == 16)
    #expect(Condition.not(.all([a, b])).normalForm.alternatives == 2)
    #expect(Condition.count(group(.count(atLeast: 1, atMost: 1))).normalForm.alternatives == 1)
    #expect(Condition.not(.count(group(.count(atLeast: 1, atMost: 1)))).normalForm.alternatives == 2)
    #expect(Condition.all(Array(repeating: four, count: 64)).normalForm.alternatives == .max)
  }

  private func group(_ quantifier: GroupTest.Quantifier) -> GroupTest {
    GroupTest(
      group: "g", members: ["g.x", "g.y"], coversWholeGroup: true, quantifier: quantifier,
      test: .init(.oneOf([.flag(true)])), place: .whole(""))
  }
}
