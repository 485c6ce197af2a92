import RegimenModel

/// An answer to an open question, and what it would change, in words.
struct AnswerWords {
  private static let changesAtMost = 4

  let answer: String
  let changes: String

  /// Words for the answers. Where not everything is told, what follows from a hold or from another level is left out,
  /// and neighbours that then read the same are told as one.
  static func list(_ effects: [AnswerEffect], _ detail: ReportDetail) -> [AnswerWords] {
    effects.reduce(into: []) { list, effect in
      let changes = words(for: effect.changes, detail)
      if detail != .full, let last = list.last, last.changes == changes {
        list[list.count - 1] = AnswerWords(answer: "\(last.answer), \(effect.text)", changes: changes)
      } else {
        list.append(AnswerWords(answer: effect.text, changes: changes))
      }
    }
  }

  private static func words(for changes: [PlanChange], _ detail: ReportDetail) -> String {
    if detail == .full { return changes.map { $0.words(withBefore: true) }.joined(separator: "; ") }
    let isUpheaval = changes.contains { $0.element == .level }
    let telling = isUpheaval ? changes.filter(\.isTellingBesideLevel) : changes
    let words = telling.prefix(changesAtMost).map { $0.words(withBefore: false) }.joined(separator: "; ")
    return telling.count > changesAtMost ? "\(words); and more" : words
  }
}

extension PlanChange {
  /// Whether the change says something that another level, or none, does not say already.
  fileprivate var isTellingBesideLevel: Bool {
    switch element {
    case .status, .referral, .precaution: after != nil
    case .level: after != nil
    case .quantity, .weeklyHours, .mix, .modality: false
    }
  }

  /// The change in words.
  fileprivate func words(withBefore: Bool) -> String {
    if case .precaution = element { return "\(after == nil ? "drops" : "adds") the precaution \(label)" }
    return switch (before, after) {
    case (let before?, let after?): "\(label) becomes \(after)\(withBefore ? ", not \(before)" : "")"
    case (nil, let after?): "adds \(label), \(after)"
    case (let before?, nil): "drops \(label)\(withBefore ? ", \(before)" : "")"
    case (nil, nil): label
    }
  }
}
