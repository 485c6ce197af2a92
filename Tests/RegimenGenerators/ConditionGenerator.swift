import RegimenDiagnostics
import RegimenModel

/// Makes conditions of every form over a few facts of a vocabulary.
package struct ConditionGenerator {
  let vocabulary: Vocabulary
  let levels: [LevelID]

  /// A condition over four facts at the most, so that all answers to it can be tried.
  func condition(_ random: inout RandomSource) -> Condition {
    let subset = random.some(3, of: vocabulary.facts)
    return condition(over: subset, depth: random.pick([0, 1, 1, 2, 3]), &random)
  }

  private func condition(over facts: [Fact], depth: Int, _ random: inout RandomSource) -> Condition {
    guard depth > 0 else { return line(over: facts, &random) }
    let parts = (0..<random.int(1...3)).map { _ in condition(over: facts, depth: depth - 1, &random) }
    switch random.int(0...9) {
    case 0...3: return .all(parts)
    case 4...6: return .any(parts)
    case 7...8: return .not(condition(over: facts, depth: depth - 1, &random))
    default: return random.chance(30) ? .always : line(over: facts, &random)
    }
  }

  private func line(over facts: [Fact], _ random: inout RandomSource) -> Condition {
    if let group = vocabulary.groups.first(where: { _ in random.chance(30) }) { return .count(count(group, &random)) }
    let fact = random.pick(facts)
    return .fact(FactTest(fact: fact.name, test: test(fact.type, &random), place: Self.place))
  }

  /// A line that holds for none but a known value of the fact.
  func knownLine(_ fact: FactName, _ random: inout RandomSource) -> Condition {
    let values = [FactValue.level(nil)] + levels.map { FactValue.level($0) }
    let end = ValueTest.End(random.pick(values), isIncluded: true)
    let test = ValueTest(random.chance(50) ? .between(lower: end, upper: nil) : .oneOf(random.some(3, of: values)))
    return .fact(FactTest(fact: fact, test: test, place: Self.place))
  }

  private func count(_ group: FactGroup, _ random: inout RandomSource) -> GroupTest {
    let coversAll = random.chance(50)
    let members = coversAll ? group.members : random.some(random.int(1...3), of: group.members)
    return GroupTest(
      group: group.name, members: members, coversWholeGroup: coversAll,
      quantifier: quantifier(members.count, &random),
      test: test(group.type, &random), place: Self.place)
  }

  private func quantifier(_ members: Int, _ random: inout RandomSource) -> GroupTest.Quantifier {
    switch random.int(0...6) {
    case 0: return .anyOf
    case 1: return .allOf
    case 2: return .noneOf
    case 3: return .count(atLeast: random.int(0...members + 1), atMost: nil)
    case 4: return .count(atLeast: nil, atMost: random.int(0...members))
    default:
      let least = random.int(0...members)
      return .count(atLeast: least, atMost: random.int(least...members))
    }
  }

  private func test(_ type: FactType, _ random: inout RandomSource) -> ValueTest {
    let acceptsUnknown = random.chance(15)
    if acceptsUnknown, random.chance(30) { return ValueTest(.oneOf([]), acceptsUnknown: true) }
    let values = values(type, &random)
    guard type.isOrdered, random.chance(60) else {
      return ValueTest(
        .oneOf(random.some(random.int(1...max(1, values.count - 1)), of: values)), acceptsUnknown: acceptsUnknown)
    }
    // The first two drawn make a range that is never empty by its ends alone.
    let pair = [random.int(0...values.count - 1), random.int(0...values.count - 1)].sorted()
    let lower = ValueTest.End(values[pair[0]], isIncluded: random.chance(60))
    let upper = ValueTest.End(values[pair[1]], isIncluded: random.chance(60))
    let shape = random.int(0...4)
    return ValueTest(
      .between(lower: shape == 0 ? nil : lower, upper: shape > 0 && shape < 4 ? nil : upper),
      acceptsUnknown: acceptsUnknown)
  }

  /// Values of a type in order; some of its numbers.
  private func values(_ type: FactType, _ random: inout RandomSource) -> [FactValue] {
    switch type {
    case .scale(let names), .choice(let names): names.map { .named($0) }
    case .flag: [.flag(false), .flag(true)]
    case .level: [.level(nil)] + levels.map { .level($0) }
    case .number(let domain): (0..<3).map { _ in domain.number(&random) }.sorted().map { .number($0) }
    }
  }

  private static let place = SourceRange.whole("rules.yaml")
}

extension NumberDomain {
  /// A number of the domain.
  func number(_ random: inout RandomSource) -> ExactDecimal {
    let step = minimum.advanced(by: 1, decimals: decimals).millionths - minimum.millionths
    let steps = Int((maximum.millionths - minimum.millionths) / step)
    return minimum.advanced(by: Int64(random.int(0...steps)), decimals: decimals)
  }
}
