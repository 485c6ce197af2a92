/// A statement that is heard: by whom, for which concern, and where among what they say.
struct Voice: Sendable, Hashable {
  /// Who speaks.
  enum Speaker: Sendable, Hashable {
    /// A rule, by its place.
    case rule(Int)
    /// What a level gives, by the level's rank.
    case gives(Int)
    /// Where a level refers, by the level's rank.
    case refersTo(Int)
  }

  let speaker: Speaker
  /// The rank of the concern; 0 is the highest.
  let concern: Int
  /// Which of the speaker's statements, in the order written.
  let number: Int
  /// What is said; a bound by a fact is replaced by the level that the fact holds.
  let content: CompiledStatement
}

extension CompiledPack {
  /// What the rules that stand say.
  func voices(of decision: Decision, _ assessment: borrowing Cells) -> [Voice] {
    var voices: [Voice] = []
    voices.reserveCapacity(decision.standing.count * 4)
    for rule in decision.standing { hear(rule: rule, assessment, into: &voices) }
    return voices
  }

  /// Adds what a rule says.
  ///
  /// - Parameter unknownFloor: the level that a floor counts as whose fact is unknown, as it may be for a rule that
  ///   does not stand; nil to leave it out.
  func hear(rule: Int, _ assessment: borrowing Cells, unknownFloor: Int? = nil, into voices: inout [Voice]) {
    let entry = rules.entries[rule]
    for (number, content) in entry.says.enumerated() {
      guard let content = resolved(content, assessment, unknownFloor: unknownFloor) else { continue }
      voices.append(Voice(speaker: .rule(rule), concern: entry.concern, number: number, content: content))
    }
  }

  /// What a level gives, at the lowest concern.
  func gives(_ level: Int) -> [Voice] { voices(levels[level].gives) { .gives(level) } }

  /// Where a level refers, at the lowest concern.
  func refersTo(_ level: Int) -> [Voice] { voices(levels[level].refersTo) { .refersTo(level) } }

  private func voices(_ statements: [CompiledStatement], _ speaker: () -> Voice.Speaker) -> [Voice] {
    statements.enumerated().map { number, content in
      Voice(speaker: speaker(), concern: directory.lowestConcern, number: number, content: content)
    }
  }

  /// A bound by a fact as a bound by its level: `none` and not knowing say nothing.
  private func resolved(
    _ content: CompiledStatement, _ assessment: borrowing Cells, unknownFloor: Int?
  ) -> CompiledStatement? {
    guard case .levelOfFact(let isFloor, let fact) = content else { return content }
    let cell = assessment[fact]
    if cell == space.cells[fact].unknown {
      return isFloor ? unknownFloor.map { .level(isFloor: true, rank: $0) } : nil
    }
    guard cell > 0 else { return nil }
    return .level(isFloor: isFloor, rank: cell - 1)
  }
}
