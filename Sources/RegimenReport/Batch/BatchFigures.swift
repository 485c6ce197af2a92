import RegimenModel

/// What a report tells of a batch besides bare counts: what comes first, what never occurred, and how it ended.
struct BatchFigures {
  /// Whether a batch may be called a success.
  enum Outlook: String {
    case good
    /// Everything was read and plans were made, but something wants looking at.
    case mixed
    case bad
  }

  let summary: BatchSummary
  /// The rules that stood, the most frequent first.
  let standing: [BatchSummary.RuleCount]
  /// The rules that never stood, as the pack has them.
  let neverStood: [BatchSummary.RuleCount]
  /// The referrals that were made, the most frequent first.
  let referrals: [BatchSummary.ReferralCount]
  /// The facts that were unknown in some record, first those whose being so mattered most often.
  let unknown: [BatchSummary.FactCount]
  /// The notes on data that there were, the most frequent first.
  let dataNotes: [BatchSummary.NoteCount]
  private let titles: [RuleID: String]
  private let levels: [LevelID: String]

  init(_ summary: BatchSummary) {
    self.summary = summary
    standing = summary.rules.filter { $0.stood > 0 }.sortedDown { $0.stood }
    neverStood = summary.rules.filter { $0.stood == 0 }
    referrals = summary.referrals.filter { $0.count > 0 }.sortedDown { $0.count }
    unknown = summary.facts.filter { $0.unknown > 0 }.sortedDown { $0.unknown }.sortedDown { $0.mattered }
    dataNotes = summary.dataNotes.filter { $0.count > 0 }.sortedDown { $0.count }
    titles = Dictionary(summary.rules.map { ($0.rule, $0.title) }) { first, _ in first }
    levels = Dictionary(summary.levels.map { ($0.level.id, $0.level.label) }) { first, _ in first }
  }

  /// Who said something, as people know it.
  func name(of authority: Authority) -> String {
    switch authority {
    case .rule(let rule): titles[rule] ?? rule.rawValue
    case .level(let level): levels[level] ?? level.rawValue
    }
  }

  /// How urgently a referral is made: `8 within 72 hours`, on one line each.
  func urgencies(of referral: BatchSummary.ReferralCount) -> [String] {
    zip(summary.urgencies, referral.byUrgency).filter { $0.1 > 0 }.map { "\($1.grouped) \($0.label)".fixed }
  }

  /// Rules by concern, the concerns as the pack has them.
  func byConcern(
    _ rules: [BatchSummary.RuleCount]
  ) -> [(concern: Labelled<ConcernID>, rules: [BatchSummary.RuleCount])] {
    var seen: Set<Labelled<ConcernID>> = []
    let concerns = summary.rules.map(\.concern).filter { seen.insert($0).inserted }
    let groups = Dictionary(grouping: rules, by: \.concern)
    return concerns.compactMap { concern in groups[concern].map { (concern, $0) } }
  }

  /// Whether it may be called a success.
  var outlook: Outlook {
    if summary.isGreen { return .good }
    return summary.ending == .complete && summary.plans > 0 ? .mixed : .bad
  }

  /// How it ended, in a word and in a sentence.
  var ending: (name: String, meaning: String) {
    switch summary.ending {
    case .complete: ("Complete", "everything was read.")
    case .interrupted: ("Interrupted", "it was asked to stop; only what was read until then is counted.")
    case .tooManyErrors:
      ("Stopped", "as many records were rejected as are allowed; only what was read until then is counted.")
    }
  }

  /// How many records there were and what became of them, in a sentence; nil where there was none.
  var outcome: String? {
    guard summary.records > 0 else { return nil }
    let rejected = summary.rejected == 0 ? "none rejected" : "\(summary.rejected.grouped) rejected"
    return "\(summary.records.counted("record")) read: \(summary.plans.counted("plan")) made, \(rejected)."
  }

  /// What a reader must know before trusting the figures.
  ///
  /// - Parameter mostPlaces: how many places of records are told at the most.
  func warnings(atMost mostPlaces: Int = .max) -> [String] {
    let nothing = summary.records == 0 ? "No record was read." : "No record got a plan."
    let forgotten = "Ids were compared with the first \(summary.rememberedIDs.grouped) only: more may be repeated."
    let idle = "No rule stood in any record: either the pack or the records are not what they should be."
    return [
      summary.plans == 0 ? nothing : nil,
      summary.plans > 0 && standing.isEmpty ? idle : nil,
      summary.repeatedIDs > 0 ? repeatedIDs(atMost: mostPlaces) : nil,
      summary.records > summary.rememberedIDs ? forgotten : nil,
    ].compactMap(\.self)
  }

  private func repeatedIDs(atMost mostPlaces: Int) -> String {
    let count = summary.repeatedIDs
    let places = summary.repeatedIDPlaces.prefix(mostPlaces).map(\.description)
    let more = places.count < count ? ["\((count - places.count).grouped) more"] : []
    let verb = count == 1 ? "has" : "have"
    return "\(count.counted("record")) \(verb) an id that an earlier one had: \((places + more).listed(with: "and"))."
  }
}

extension Array {
  /// The elements by a count, the largest first; those with the same keep their order.
  fileprivate func sortedDown(by count: (Element) -> Int) -> [Element] {
    enumerated().sorted { left, right in
      let counts = (left: count(left.element), right: count(right.element))
      return counts.left == counts.right ? left.offset < right.offset : counts.left > counts.right
    }.map(\.element)
  }
}

extension BatchSummary.ModalityCount {
  /// Its share of the mixes that hold it, on average.
  var meanShare: String { "\(ExactDecimal.mean(totalPercent, over: count, decimals: 1))\(StyledText.fixedSpace)%" }

  /// Its time a week in these mixes, on average.
  var meanTime: String { ReportWords.duration(minutes: totalMinutes.wholeMean(over: count)) }
}

extension BatchSummary.FactCount {
  /// The fact as people know it, with its group.
  var name: String { group.map { "\($0): \(fact.label)" } ?? fact.label.asSentenceStart }
}

extension PlanStatus {
  /// The status of many plans: its name, and what it means.
  var summaryWords: (name: String, meaning: String) {
    switch self {
    case .outOfScope: ("Out of scope", "the rules are not meant for the person")
    case .hold: ("Hold", "an evaluation comes before any treatment")
    case .undetermined: ("Undetermined", "the rules do not say which level of care")
    case .review: ("Review", "a clinician settles something before the plan is used")
    case .provisional: ("Provisional", "a missing answer could change the plan gravely")
    case .recommended: ("Recommended", "nothing that is known speaks against the plan")
    }
  }
}

extension DataNote.Kind {
  /// What the notes of this kind say, in words.
  var summaryWords: String {
    switch self {
    case .stale: "A score is too old to be used"
    case .undated: "A score or the assessment has no date"
    case .graver: "An instrument is graver than what was recorded"
    case .differs: "An instrument differs from what was recorded"
    case .disagree: "Instruments disagree"
    case .unread: "A score cannot be read without another answer"
    case .unexpected: "A number lies outside what is expected"
    case .planAgrees: "The level is the one found elsewhere"
    case .planLessIntensive: "The level is less intensive than the one found elsewhere"
    case .planMoreIntensive: "The level is more intensive than the one found elsewhere"
    }
  }
}
