import RegimenModel
import Testing

struct NamedAnswersTests {
  private static func entry(_ fact: FactName, _ value: FactValue?, at number: Int? = nil) -> NamedAnswers.Entry {
    NamedAnswers.Entry(fact, Assessment.Answer(value), number: number)
  }

  /// Twelve facts, `a` to `l`, each answered with its number, in disorder; some without the number of their facts.
  private let answers = NamedAnswers(
    [7, 2, 11, 0, 5, 9, 3, 10, 1, 8, 4, 6].map { number in
      Self.entry(Self.fact(number), .number(ExactDecimal(number)), at: number.isMultiple(of: 3) ? nil : 100 + number)
    })

  private static func fact(_ number: Int) -> FactName {
    FactName(rawValue: String("abcdefghijkl".dropFirst(number).prefix(1)))
  }

  @Test func `each answer is found by the name of its fact, and none where nothing is said`() {
    for number in 0..<12 { #expect(answers[Self.fact(number)]?.value == .number(ExactDecimal(number))) }
    for other in ["", "A", "aa", "ll", "m"] as [FactName] { #expect(answers[other] == nil) }
    #expect(NamedAnswers([:])["a"] == nil)
  }

  @Test func `a number finds the answer, and never that of another fact`() {
    for number in 0..<12 {
      for place in [100 + number, 100 + (number + 1) % 12, 7] {
        #expect(
          answers.answer(to: Self.fact(number), number: place)?.value == .number(ExactDecimal(number)))
      }
    }
    #expect(answers.answer(to: "m", number: 101) == nil)
  }

  @Test func `answers are equal where they say the same, whatever they were read by`() {
    let read = NamedAnswers([Self.entry("b", .flag(true), at: 4), Self.entry("a", nil, at: 2)])
    let written: NamedAnswers = ["a": Assessment.Answer(nil), "b": Assessment.Answer(.flag(true))]
    #expect(read == written)
    #expect(Set([read, written]).count == 1)
    #expect(read != ["a": Assessment.Answer(nil), "b": Assessment.Answer(.flag(false))])
    #expect(read != ["a": Assessment.Answer(nil)])
    #expect(read != ["a": Assessment.Answer(nil), "c": Assessment.Answer(.flag(true))])
  }
}
