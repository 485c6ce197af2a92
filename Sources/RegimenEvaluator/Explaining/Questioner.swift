package import RegimenModel

/// Puts the open questions of a plan into words, and tells what each answer alone would change.
struct Questioner: ~Copyable {
  private let compiled: CompiledPack
  private let questions: Questions

  /// Looks for the questions that a plan leaves open.
  init(_ writer: borrowing PlanWriter) {
    compiled = writer.compiled
    var questions = Questions(writer.compiled)
    questions.collect(writer.evaluation)
    self.questions = questions
  }

  /// The questions, the gravest first.
  ///
  /// - Parameter whatIf: whether to work out what each answer to a question of the plan would change.
  func questions(_ writer: borrowing PlanWriter, whatIf: Bool) -> [OpenQuestion] {
    guard whatIf else { return questions.all.map { question($0, answers: nil) } }
    var answers = Answers(writer)
    return questions.all.map { question($0, answers: answers.effects(of: $0.fact, against: writer)) }
  }

  private func question(_ question: Questions.Question, answers: [AnswerEffect]?) -> OpenQuestion {
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
