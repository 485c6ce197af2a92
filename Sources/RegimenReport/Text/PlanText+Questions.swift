import RegimenDiagnostics
import RegimenModel

extension PlanText {
  /// Writes the gravest questions on the first screen.
  func writeNextQuestions(to layout: inout TextLayout) {
    guard !plan.openQuestions.isEmpty else { return }
    layout.part("ASK NEXT") { layout in
      var stake: OpenQuestion.Stake?
      for question in plan.openQuestions.prefix(Self.itemsAtFirst) {
        if question.stake != stake { layout.paragraph(StyledText("To decide \(question.stake.words):")) }
        stake = question.stake
        layout.item(StyledText(question.words))
      }
      writeMore(plan.openQuestions.count - Self.itemsAtFirst, to: &layout)
    }
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
