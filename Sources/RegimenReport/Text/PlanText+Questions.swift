import RegimenDiagnostics
import RegimenModel

extension PlanText {
  /// Writes the gravest questions on the first screen.
  func writeNextQuestions(to layout: inout TextLayout) {
    guard !plan.openQuestions.isEmpty else { return }
    layout.part("ASK NEXT") { layout in
      for question in plan.openQuestions.prefix(Self.itemsAtFirst) {
        layout.item(StyledText("\(question.words) Decides \(question.stake.words)."))
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
      for answer in question.answers ?? [] { write(answer, to: &layout) }
      if !question.together.isEmpty {
        layout.paragraph(StyledText("Matters together with \(question.together.map(\.label).listed(with: "and"))."))
      }
    }
  }

  private func write(_ answer: AnswerEffect, to layout: inout TextLayout) {
    let most = detail == .full ? Int.max : 3
    let changes = answer.changes.prefix(most).map(\.words).joined(separator: "; ")
    let more = answer.changes.count > most ? "; and \(answer.changes.count - most) more" : ""
    layout.paragraph(StyledText("\(answer.text): ", .cyan) + StyledText(changes + more), hanging: 2)
  }
}

extension OpenQuestion {
  /// The question as it is asked.
  fileprivate var words: String { question?.asSentence ?? "\(label.asSentenceStart)?" }
}

extension PlanChange {
  /// The change in words.
  fileprivate var words: String {
    if case .precaution = element { return after == nil ? "drops \(label)" : "adds \(label)" }
    return switch (before, after) {
    case (let before?, let after?): "\(label) becomes \(after), not \(before)"
    case (nil, let after?): "adds \(label), \(after)"
    case (let before?, nil): "drops \(label), \(before)"
    case (nil, nil): label
    }
  }
}
