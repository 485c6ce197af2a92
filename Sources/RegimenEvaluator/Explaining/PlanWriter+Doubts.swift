package import RegimenModel

extension PlanWriter {
  /// What standing rules take to be otherwise, by the rules' telling order; exceptions before overriders.
  mutating func toldAssumptions() -> [Assumption] {
    assumptions.collect(evaluation)
    return assumptions.entries.map { entry in
      compiled.assumption(entry, facts: assumptions.facts[entry.facts].map { compiled.labelled($0) })
    }
  }

  /// The questions that the plan leaves open, the gravest first, the levels next to its own, and the rules that would
  /// ask for these or lead there.
  ///
  /// - Parameter whatIf: whether to work out what each answer to a question alone would change, and what would lead to
  ///   the next levels.
  mutating func prospects(whatIf: Bool) -> (questions: [OpenQuestion], levels: NextLevels?, leading: Set<Int>) {
    questions.collect(evaluation)
    guard whatIf else { return (questions.all.map { told($0, answers: nil) }, nil, []) }
    var answers = Answers(self)
    let open = questions.all.map { told($0, answers: answers.effects(of: $0.fact, against: self)) }
    let levels = answers.nextLevels(against: self)
    let leading = levels?.rules ?? []
    return (open, levels, Set(compiled.rules.rules.indices.filter { leading.contains(compiled.rules.rules[$0].id) }))
  }

  private func told(_ question: Questions.Question, answers: [AnswerEffect]?) -> OpenQuestion {
    compiled.question(
      question.fact, stake: question.stake,
      rules: questions.rules[question.rules].map { compiled.rules.rules[$0].id }, answers: answers,
      together: answers?.isEmpty == true ? companions(of: question) : [])
  }

  /// The other facts asked that a fact shares a rule asked, or the population, with.
  private func companions(of question: Questions.Question) -> [Labelled<FactName>] {
    let own = Set(questions.rules[question.rules])
    let isPopulation = questions.population.contains(question.fact)
    let others = questions.all.filter { other in
      guard other.fact != question.fact else { return false }
      return isPopulation && questions.population.contains(other.fact)
        || !own.isDisjoint(with: questions.rules[other.rules])
    }
    return others.map { compiled.labelled($0.fact) }.sorted { $0.id < $1.id }
  }
}

extension Stake {
  /// The stake as plans tell it.
  package var told: OpenQuestion.Stake {
    switch self {
    case .scope: .scope
    case .hold: .hold
    case .level: .level
    case .urgentReferral: .urgentReferral
    case .other: .other
    }
  }
}
