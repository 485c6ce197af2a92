import RegimenModel

/// Why a record is rejected: the codes, one for each reason.
struct NaiveRejection: Error, Equatable {
  let codes: [String]
}

/// The oracle: a second evaluator, written from the article "How a plan is made" alone, that walks the rules as they
/// are written and shares no code with the one that ships. It is slow and plain on purpose.
struct NaiveEvaluator {
  let engineVersion: String
  let planSchemaVersion: String
  private let naive: NaivePack

  init(_ pack: Pack, engineVersion: String, planSchemaVersion: String) {
    naive = NaivePack(pack)
    self.engineVersion = engineVersion
    self.planSchemaVersion = planSchemaVersion
  }

  /// Makes the plan for a record; with `whatIf`, tries every answer to its open questions.
  func recommend(_ assessment: Assessment, whatIf: Bool) throws(NaiveRejection) -> Plan {
    let sketch = try sketch(assessment)
    let reasons = sketch.reasons
    let status = reasons.map(\.kind.status).min() ?? .recommended
    let outline = outline(sketch, status)
    let effects = { self.effects(of: $0, assessment, against: outline) }
    let levels = whatIf ? nextLevels(sketch, assessment) : nil
    return Plan(
      provenance: provenance(assessment), status: status, statusReasons: reasons, care: outline.care,
      onceCleared: outline.onceCleared, nextLevels: levels, referrals: outline.referrals,
      precautions: outline.precautions, avoided: sketch.avoided, rules: sketch.accounts(with: levels),
      levels: sketch.levelAccounts, setAside: sketch.setAside, assumptions: sketch.assumptions,
      openQuestions: sketch.questions(effects: whatIf ? effects : nil), dataNotes: sketch.notes,
      meta: assessment.meta)
  }

  private func sketch(_ assessment: Assessment) throws(NaiveRejection) -> NaiveSketch {
    let record = NaiveRecord(naive, assessment)
    let vocabulary = naive.pack.vocabulary
    let missing = vocabulary.facts.filter { $0.isRequired && record.known[$0.name] == nil }
    let impossible = vocabulary.impossible.filter { naive.truth($0.condition, record.known) == .proved }
    guard missing.isEmpty, impossible.isEmpty else {
      throw NaiveRejection(
        codes: missing.map { _ in "required-fact-missing" } + impossible.map { _ in "impossible-combination" })
    }
    return NaiveSketch(naive, record)
  }

  private func outline(_ sketch: NaiveSketch, _ status: PlanStatus) -> PlanOutline {
    PlanOutline(
      status: status, care: status == .hold ? nil : sketch.care, onceCleared: status == .hold ? sketch.care : nil,
      referrals: sketch.referrals.made, precautions: sketch.precautions)
  }

  /// What each answer to one question alone would change: the record is read anew with it.
  private func effects(of fact: FactName, _ assessment: Assessment, against before: PlanOutline) -> [AnswerEffect] {
    let answers = naive.answers[fact] ?? []
    let changes = answers.map { answer -> [PlanChange] in
      guard let after = try? sketch(assessment.answering(fact, answer.from)) else { return [] }
      let status = after.reasons.map(\.kind.status).min() ?? .recommended
      return before.changes(to: outline(after, status), wording: naive.wording)
    }
    return runs(fact, changes.map { $0.isEmpty ? nil : $0 }).map { run in
      let answer = answer(run, to: fact)
      return AnswerEffect(
        from: answer.from, through: answer.through, text: answer.text, changes: changes[run.lowerBound])
    }
  }

  /// The values that lead somewhere, neighbours that lead to the same as one where the fact has an order.
  private func runs(_ fact: FactName, _ effects: [(some Equatable)?]) -> [ClosedRange<Int>] {
    let isOrdered = naive.facts[fact]?.type.isOrdered ?? false
    var runs: [ClosedRange<Int>] = []
    for index in effects.indices where effects[index] != nil {
      if isOrdered, let last = runs.last, last.upperBound == index - 1, effects[last.upperBound] == effects[index] {
        runs[runs.count - 1] = last.lowerBound...index
      } else {
        runs.append(index...index)
      }
    }
    return runs
  }

  private func answer(_ run: ClosedRange<Int>, to fact: FactName) -> (from: FactValue, through: FactValue, text: String)
  {
    let answers = naive.answers[fact] ?? []
    let (from, through) = (answers[run.lowerBound].from, answers[run.upperBound].through)
    let text = naive.wording.answer(
      fact, from: from, through: through, isFirst: run.lowerBound == 0, isLast: run.upperBound == answers.count - 1)
    return (from, through, text)
  }

  /// The levels beside the settled one: each known answer is replaced in the record by every other, and ways are
  /// sought.
  private func nextLevels(_ sketch: NaiveSketch, _ assessment: Assessment) -> NextLevels? {
    guard let settled = sketch.settled else { return nil }
    let ways = NaiveWays(naive: naive, assessment: assessment, sketch: sketch, settled: settled)
    func neighbour(_ distance: Int) -> NextLevels.Neighbour? {
      let rank = naive.rank(of: settled.id) + distance
      guard naive.pack.catalogue.levels.indices.contains(rank) else { return nil }
      let level = naive.pack.catalogue.levels[rank]
      let facts = sketch.known.keys.filter { $0 != naive.pack.header.currentLevel }.map { fact in
        (
          fact: fact,
          afters: (naive.answers[fact] ?? []).map { other -> NaiveSketch? in
            guard sketch.known[fact] != other.from else { return nil }
            let after = try? self.sketch(assessment.answering(fact, other.from))
            return after?.settled?.id == level.id ? after : nil
          }
        )
      }
      let leading = facts.filter { !$0.afters.allSatisfy { $0 == nil } }.sorted { left, right in
        (concern(left.afters), left.fact) < (concern(right.afters), right.fact)
      }
      let answers = leading.flatMap { fact, afters in
        runs(fact, afters.map { $0?.isHeld }).map { run in
          let answer = answer(run, to: fact)
          return NextLevels.LeadingAnswer(
            fact: naive.wording.labelled(fact), from: answer.from, through: answer.through, text: answer.text,
            isHeld: afters[run.lowerBound]?.isHeld ?? false, support: Set(askingForLevel(Array(afters[run]))).sorted())
        }
      }
      var led = ways.byOneRule(to: level, told: answers)
      if distance < 0, led.isEmpty { led = [ways.downPastAllThatHolds].compactMap(\.self) }
      return NextLevels.Neighbour(
        level: naive.wording.labelled(level.id), isOffered: level.isOffered, answers: answers, ways: led)
    }
    return NextLevels(up: neighbour(1), down: neighbour(-1))
  }

  private func askingForLevel(_ sketches: [NaiveSketch?]) -> [Authority] {
    sketches.flatMap { $0?.care?.level.support ?? [] }
  }

  /// The highest concern of the rules that ask for the level.
  private func concern(_ sketches: [NaiveSketch?]) -> Int {
    let concerns = askingForLevel(sketches).compactMap { authority -> Int? in
      guard case .rule(let id) = authority, let rule = naive.rules[id] else { return nil }
      return naive.rank(of: rule.concern)
    }
    return concerns.min() ?? .max
  }

  private func provenance(_ assessment: Assessment) -> Provenance {
    let header = naive.pack.header
    return Provenance(
      engineVersion: engineVersion, planSchemaVersion: planSchemaVersion, pack: header.id, packTitle: header.title,
      packVersion: header.version, packDigest: naive.pack.digest, assessment: assessment.id,
      assessmentDate: assessment.date, assessmentDigest: assessment.digest)
  }
}

extension Assessment {
  /// The record with one more answer.
  func answering(_ fact: FactName, _ value: FactValue?) -> Assessment {
    let others = answers.entries.filter { $0.fact != fact }
    return Assessment(
      id: id, date: date, answers: NamedAnswers(others + [.init(fact, Answer(value))]), closures: closures,
      instruments: instruments, notes: notes, meta: meta,
      digest: digest, place: place)
  }
}
