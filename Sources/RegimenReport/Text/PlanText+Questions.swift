import RegimenDiagnostics
import RegimenModel

extension PlanText {
  /// Writes the gravest questions on the first screen. In brief, those that decide only details are counted.
  func writeNextQuestions(to layout: inout TextLayout) {
    guard !plan.openQuestions.isEmpty else { return }
    let asked = plan.openQuestions.filter { detail != .brief || $0.stake != .other }.prefix(Self.itemsAtFirst)
    layout.part("ASK NEXT") { layout in
      var stake: OpenQuestion.Stake?
      for question in asked {
        if question.stake != stake { layout.paragraph(StyledText("To decide \(question.stake.words):")) }
        stake = question.stake
        layout.item(StyledText(question.words))
      }
      writeUnasked(plan.openQuestions.dropFirst(asked.count), to: &layout)
    }
  }

  private func writeUnasked(_ questions: ArraySlice<OpenQuestion>, to layout: inout TextLayout) {
    guard detail == .brief, let first = questions.first, first.stake == .other else {
      return writeMore(questions.count, to: &layout)
    }
    let count = ExactDecimal(questions.count).counted("question")
    layout.paragraph(StyledText("\(count) would decide \(first.stake.words)."))
  }

  /// Writes every question with what each answer would change, and the rules that wait for an answer.
  func writeQuestions(to layout: inout TextLayout) {
    if !plan.openQuestions.isEmpty { layout.chapter("NOT KNOWN, and would matter") }
    for question in plan.openQuestions { write(question, to: &layout) }
    let waiting = reasons.reasons.filter { $0.reason.standing == .open }
    if !waiting.isEmpty { layout.chapter("RULES THAT WAIT FOR AN ANSWER") }
    write(waiting, to: &layout)
  }

  private func write(_ question: OpenQuestion, to layout: inout TextLayout) {
    let stake = StyledText(" Decides \(question.stake.words).")
    layout.item(StyledText(question.words, .bold) + stake + references(question.rules))
    layout.indented(by: 2) { layout in
      for answer in AnswerWords.list(question.answers ?? [], detail) {
        layout.paragraph(StyledText("\(answer.answer): ", .cyan) + StyledText(answer.changes), hanging: 2)
      }
      if !question.together.isEmpty {
        layout.paragraph(StyledText("Matters together with \(question.together.map(\.label).listed(with: "and"))."))
      }
    }
  }
}

extension OpenQuestion {
  /// The question as it is asked.
  fileprivate var words: String { question?.asSentence ?? "\(label.asSentenceStart)?" }
}
