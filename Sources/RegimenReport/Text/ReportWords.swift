import RegimenModel

/// The words in which a report puts what a plan says in names and numbers.
enum ReportWords {
  /// What every rendering of a plan says.
  static let notice = "This recommends to a qualified clinician, who decides."

  /// `2 h 30 min`.
  static func duration(minutes: ExactDecimal) -> String {
    let space = StyledText.fixedSpace
    guard let whole = minutes.wholeNumber, whole >= 60 else { return "\(minutes)\(space)min" }
    let hours = "\(whole / 60)\(space)h"
    return whole % 60 == 0 ? hours : "\(hours)\(space)\(whole % 60)\(space)min"
  }
}

extension String {
  /// The text with a capital at its beginning.
  var asSentenceStart: String { prefix(1).uppercased() + dropFirst() }

  /// The text with a period at its end, unless it ends in a mark already.
  var asSentence: String {
    let last = last { $0 != ")" && $0 != "\"" }
    return last == "." || last == "?" || last == "!" ? self : self + "."
  }
}

extension PlanStatus {
  /// The status in words, and what it means for the reader.
  var words: (name: String, meaning: String) {
    switch self {
    case .outOfScope: ("OUT OF SCOPE", "start nothing. These rules are not meant for this person.")
    case .hold: ("HOLD", "start nothing yet. Evaluate first, as referred below.")
    case .undetermined: ("UNDETERMINED", "the rules do not say which level of care.")
    case .review: ("REVIEW", "a clinician settles the following before this plan is used.")
    case .provisional: ("PROVISIONAL", "an answer that is missing could change this plan gravely.")
    case .recommended: ("RECOMMENDED", "nothing that is known speaks against this plan.")
    }
  }
}

extension EvidenceStrength {
  /// The strength in words.
  var words: String {
    switch self {
    case .high: "high evidence"
    case .moderate: "moderate evidence"
    case .low: "low evidence"
    case .veryLow: "very low evidence"
    case .consensus: "consensus of practitioners"
    }
  }

  /// The strength in as few words as tell it.
  var shortWords: String { self == .consensus ? "consensus" : words }
}

extension OpenQuestion.Stake {
  /// What is at stake, to follow "decides".
  var words: String {
    switch self {
    case .scope: "whether these rules are meant for this person"
    case .hold: "whether care may start"
    case .level: "the level of care"
    case .urgentReferral: "an urgent referral"
    case .other: "details of the plan"
    }
  }
}
