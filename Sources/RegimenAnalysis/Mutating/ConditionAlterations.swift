import RegimenDiagnostics
import RegimenModel

/// The ways to alter a condition in one place.
struct ConditionAlterations: Sendable {
  let wording: Wording
  private let tests: ValueTestAlterations

  /// The most alternatives that a condition may come to, as in the loader: `any` in the place of `all` can multiply them.
  private static let mostAlternatives = 4096

  init(_ pack: Pack) {
    wording = Wording(pack)
    tests = ValueTestAlterations(pack)
  }

  /// - Parameter place: where it is written, as far as it has no lines.
  func alterations(of condition: Condition, at place: SourceRange) -> [Alteration<Condition>] {
    var alterations = inside(condition, at: place)
    if case .fact = condition { alterations.append(dropped(condition, at: place, .always)) }
    if case .count = condition { alterations.append(dropped(condition, at: place, .always)) }
    return alterations.filter { $0.part.normalForm.alternatives <= Self.mostAlternatives }
  }

  private func inside(_ condition: Condition, at place: SourceRange) -> [Alteration<Condition>] {
    switch condition {
    case .always: []
    case .all(let parts):
      ofParts(parts, at: place, Condition.all)
        + swapped(parts, at: place, "any of these suffices", Condition.any)
    case .any(let parts):
      ofParts(parts, at: place, Condition.any)
        + swapped(parts, at: place, "all of these must hold", Condition.all)
    case .not(let part):
      inside(part, at: place).map { $0.inside(Condition.not) }
        + [altered(.negation, condition, part, at: place)]
    case .fact(let test): ofFact(test, condition)
    case .count(let test): ofCount(test, condition)
    }
  }

  private func ofParts(
    _ parts: [Condition], at place: SourceRange, _ join: ([Condition]) -> Condition
  ) -> [Alteration<Condition>] {
    parts.indices.flatMap { index -> [Alteration<Condition>] in
      let altered = inside(parts[index], at: place).map { $0.inside { join(parts.replacing(index, with: $0)) } }
      let rest = parts.removing(index)
      return altered + [dropped(parts[index], at: place, rest.isEmpty ? .always : join(rest))]
    }
  }

  private func swapped(
    _ parts: [Condition], at place: SourceRange, _ words: String, _ join: ([Condition]) -> Condition
  ) -> [Alteration<Condition>] {
    guard parts.count > 1 else { return [] }
    let listed = parts.map { "'\(wording.text($0.normalForm))'" }.joined(separator: ", ")
    return [
      Alteration(.quantifier, "\(words): \(listed)", at: parts[0].place ?? place, join(parts))
    ]
  }

  // MARK: Lines

  private func ofFact(_ test: FactTest, _ condition: Condition) -> [Alteration<Condition>] {
    tests.alterations(of: test.test, on: test.fact).map { kind, other in
      altered(kind, condition, .fact(FactTest(fact: test.fact, test: other, place: test.place)), at: test.place)
    } + [altered(.negation, condition, .not(condition), at: test.place)]
  }

  private func ofCount(_ test: GroupTest, _ condition: Condition) -> [Alteration<Condition>] {
    let ofTest = test.members.first.map { tests.alterations(of: test.test, on: $0) } ?? []
    let others = ofTest.map { ($0, test.with(test: $1)) } + test.otherQuantifiers + test.withoutSingleMembers
    return others.map { altered($0, condition, .count($1), at: test.place) }
      + [altered(.negation, condition, .not(condition), at: test.place)]
  }

  // MARK: Words

  private func altered(
    _ kind: MutationOperator, _ condition: Condition, _ other: Condition, at place: SourceRange
  ) -> Alteration<Condition> {
    let words = [condition, other].map { wording.text($0.normalForm) }
    return Alteration(kind, "'\(words[0])' becomes '\(words[1])'", at: condition.place ?? place, other)
  }

  private func dropped(_ part: Condition, at place: SourceRange, _ rest: Condition) -> Alteration<Condition> {
    Alteration(.line, "'\(wording.text(part.normalForm))' is left out", at: part.place ?? place, rest)
  }
}

extension Condition {
  /// Where its first line is written; nil where it has none.
  var place: SourceRange? {
    switch self {
    case .always: nil
    case .all(let parts), .any(let parts): parts.lazy.compactMap(\.place).first
    case .not(let part): part.place
    case .fact(let test): test.place
    case .count(let test): test.place
    }
  }
}

extension GroupTest {
  /// The test with parts of it otherwise.
  fileprivate func with(
    members: [FactName]? = nil, quantifier: Quantifier? = nil, test: ValueTest? = nil
  ) -> GroupTest {
    GroupTest(
      group: group, members: members ?? self.members, list: members == nil ? list : nil,
      coversWholeGroup: members == nil && coversWholeGroup,
      quantifier: quantifier ?? self.quantifier, test: test ?? self.test, place: place)
  }

  /// The same with other numbers of members that must pass.
  fileprivate var otherQuantifiers: [(MutationOperator, GroupTest)] {
    let others: [Quantifier] =
      switch quantifier {
      case .anyOf: members.count > 1 ? [.allOf] : []
      case .allOf: members.count > 1 ? [.anyOf] : []
      case .noneOf: []
      case .count(let least, let most):
        [
          (least.map { $0 - 1 }, most), (least.map { $0 + 1 }, most), (least, most.map { $0 - 1 }),
          (least, most.map { $0 + 1 }),
        ]
        .filter { ($0.0 ?? 0) >= 0 && ($0.0 ?? 0) <= $0.1 ?? members.count && ($0.0, $0.1) != (least, most) }
        .map { .count(atLeast: $0.0, atMost: $0.1) }
      }
    return others.map { (.quantifier, with(quantifier: $0)) }
  }

  /// The same without one of the members that are named.
  fileprivate var withoutSingleMembers: [(MutationOperator, GroupTest)] {
    guard !coversWholeGroup, members.count > 1 else { return [] }
    return members.indices.map { (.value, with(members: members.removing($0))) }
  }
}
