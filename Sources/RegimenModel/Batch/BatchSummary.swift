/// What a batch came to: how many records, what was recommended, which rules stood, what was missing.
///
/// All counts are of records. Lists hold every entry of the pack in its own order, those that never occurred among
/// them, unless said otherwise.
package struct BatchSummary: Sendable, Hashable {
  /// How a batch ended.
  package enum Ending: String, Sendable, Hashable, CaseIterable {
    /// Everything was read.
    case complete
    /// A person or the system asked it to stop; what was read until then is counted.
    case interrupted
    /// More records were rejected than allowed.
    case tooManyErrors = "too_many_errors"
  }

  /// How many records came to a status.
  package struct StatusCount: Sendable, Hashable {
    /// The status.
    package let status: PlanStatus
    /// The records.
    package let count: Int

    /// Creates a count.
    package init(status: PlanStatus, count: Int) {
      self.status = status
      self.count = count
    }
  }

  /// How many plans settled on a level.
  package struct LevelCount: Sendable, Hashable {
    /// The level.
    package let level: Labelled<LevelID>
    /// Whether the programme delivers it itself.
    package let isOffered: Bool
    /// The plans.
    package let count: Int
    /// The plans on hold that would settle on it once cleared; not among ``count``.
    package let onceCleared: Int

    /// Creates a count.
    package init(level: Labelled<LevelID>, isOffered: Bool, count: Int, onceCleared: Int) {
      self.level = level
      self.isOffered = isOffered
      self.count = count
      self.onceCleared = onceCleared
    }
  }

  /// How often a modality is in the mix, and with how much.
  package struct ModalityCount: Sendable, Hashable {
    /// The modality.
    package let modality: Labelled<ModalityID>
    /// The plans with it in the mix.
    package let count: Int
    /// The sum of its shares in these plans, in percent.
    package let totalPercent: Int
    /// The sum of its minutes a week in these plans.
    package let totalMinutes: ExactDecimal

    /// Creates a count.
    package init(modality: Labelled<ModalityID>, count: Int, totalPercent: Int, totalMinutes: ExactDecimal) {
      self.modality = modality
      self.count = count
      self.totalPercent = totalPercent
      self.totalMinutes = totalMinutes
    }
  }

  /// How often a referral is made, and how urgently.
  package struct ReferralCount: Sendable, Hashable {
    /// The referral.
    package let referral: Labelled<ReferralID>
    /// The plans with it by urgency, in the order of the pack's urgencies.
    package let byUrgency: [Int]
    /// The plans in which the person declines it; among the others.
    package let declined: Int

    /// Creates a count.
    package init(referral: Labelled<ReferralID>, byUrgency: [Int], declined: Int) {
      self.referral = referral
      self.byUrgency = byUrgency
      self.declined = declined
    }

    /// The plans with it.
    package var count: Int { byUrgency.reduce(0, +) }
  }

  /// What became of a rule.
  package struct RuleCount: Sendable, Hashable {
    /// The rule.
    package let rule: RuleID
    /// Its title.
    package let title: String
    /// The concern it speaks for.
    package let concern: Labelled<ConcernID>
    /// The records in which it stood, be it by an assumption.
    package let stood: Int
    /// The records in which it would have stood, but was set aside.
    package let setAside: Int
    /// The records in which what was known neither proved nor refuted it.
    package let open: Int

    /// Creates a count.
    package init(rule: RuleID, title: String, concern: Labelled<ConcernID>, stood: Int, setAside: Int, open: Int) {
      self.rule = rule
      self.title = title
      self.concern = concern
      self.stood = stood
      self.setAside = setAside
      self.open = open
    }
  }

  /// How often a fact was not known.
  package struct FactCount: Sendable, Hashable {
    /// The fact.
    package let fact: Labelled<FactName>
    /// The label of the group that it is a member of: without it, `yoga` might be wanted or declined.
    package let group: String?
    /// The records in which it was unknown.
    package let unknown: Int
    /// The records in which that mattered: an open question asks for it.
    package let mattered: Int

    /// Creates a count.
    package init(fact: Labelled<FactName>, group: String?, unknown: Int, mattered: Int) {
      self.fact = fact
      self.group = group
      self.unknown = unknown
      self.mattered = mattered
    }
  }

  /// How often something that was said did not make it into the plan.
  package struct SetAsideCount: Sendable, Hashable {
    /// Who said it.
    package let authority: Authority
    /// What was said, in words.
    package let text: String
    /// The records.
    package let count: Int

    /// Creates a count.
    package init(authority: Authority, text: String, count: Int) {
      self.authority = authority
      self.text = text
      self.count = count
    }
  }

  /// How often the data behind a plan gave cause for a kind of note; a record counts once for each of its kinds.
  package struct NoteCount: Sendable, Hashable {
    /// The kind.
    package let kind: DataNote.Kind
    /// The records.
    package let count: Int

    /// Creates a count.
    package init(kind: DataNote.Kind, count: Int) {
      self.kind = kind
      self.count = count
    }
  }

  /// How often records were rejected for one kind of mistake; a record counts once for each of its kinds.
  package struct RejectionCount: Sendable, Hashable {
    /// The code of the diagnostic.
    package let code: String
    /// The records.
    package let count: Int

    /// Creates a count.
    package init(code: String, count: Int) {
      self.code = code
      self.count = count
    }
  }

  /// Where a record begins.
  package struct RecordPlace: Sendable, Hashable, CustomStringConvertible {
    /// The file as it was named, or `standard input`.
    package let file: String
    /// The line, from 1.
    package let line: Int

    /// Creates a place.
    package init(file: String, line: Int) {
      self.file = file
      self.line = line
    }

    /// `file:line`.
    package var description: String { "\(file):\(line)" }
  }

  /// What was read: the names of files, or `standard input`.
  package let inputs: [String]
  /// The version of the engine.
  package let engineVersion: String
  /// The pack.
  package let pack: PackID
  /// The pack's title.
  package let packTitle: String
  /// The pack's version.
  package let packVersion: String
  /// The pack's SHA-256.
  package let packDigest: String
  /// How it ended.
  package let ending: Ending
  /// The records read, rejected ones among them.
  package let records: Int
  /// The records that were rejected.
  package let rejected: Int
  /// The records whose id an earlier one had.
  package let repeatedIDs: Int
  /// Where these records begin, in the order in which they were read; only the first of many.
  package let repeatedIDPlaces: [RecordPlace]
  /// How many ids were remembered to tell that, at the most; later ones are compared with these only.
  package let rememberedIDs: Int
  /// By kind of mistake, the most frequent first; only those that occurred.
  package let rejections: [RejectionCount]
  /// By status, gravest first.
  package let statuses: [StatusCount]
  /// By level, least intensive first.
  package let levels: [LevelCount]
  /// By modality, in catalogue order.
  package let modalities: [ModalityCount]
  /// The pack's urgencies, most urgent first.
  package let urgencies: [Labelled<UrgencyID>]
  /// By referral, in catalogue order.
  package let referrals: [ReferralCount]
  /// By rule, by concern, then by name.
  package let rules: [RuleCount]
  /// By fact, in the order of the vocabulary.
  package let facts: [FactCount]
  /// Statements that did not make it, the most frequent first; only those that occurred.
  package let setAside: [SetAsideCount]
  /// By kind of note on the data, in the order of the kinds.
  package let dataNotes: [NoteCount]

  /// Creates a summary.
  package init(
    inputs: [String], engineVersion: String, pack: PackID, packTitle: String, packVersion: String, packDigest: String,
    ending: Ending, records: Int, rejected: Int, repeatedIDs: Int, repeatedIDPlaces: [RecordPlace],
    rememberedIDs: Int, rejections: [RejectionCount],
    statuses: [StatusCount], levels: [LevelCount], modalities: [ModalityCount], urgencies: [Labelled<UrgencyID>],
    referrals: [ReferralCount], rules: [RuleCount], facts: [FactCount], setAside: [SetAsideCount],
    dataNotes: [NoteCount]
  ) {
    self.inputs = inputs
    self.engineVersion = engineVersion
    self.pack = pack
    self.packTitle = packTitle
    self.packVersion = packVersion
    self.packDigest = packDigest
    self.ending = ending
    self.records = records
    self.rejected = rejected
    self.repeatedIDs = repeatedIDs
    self.repeatedIDPlaces = repeatedIDPlaces
    self.rememberedIDs = rememberedIDs
    self.rejections = rejections
    self.statuses = statuses
    self.levels = levels
    self.modalities = modalities
    self.urgencies = urgencies
    self.referrals = referrals
    self.rules = rules
    self.facts = facts
    self.setAside = setAside
    self.dataNotes = dataNotes
  }

  /// The records that got a plan.
  package var plans: Int { records - rejected }

  /// Whether the batch may be called a success: some record got a plan, some rule stood in one, and nothing was
  /// rejected or left unread.
  package var isGreen: Bool {
    ending == .complete && rejected == 0 && plans > 0 && rules.contains { $0.stood > 0 }
  }
}
