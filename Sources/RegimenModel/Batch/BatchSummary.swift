/// What a batch came to: how many records, what was recommended, which rules stood, what was missing.
///
/// All counts are of records. Lists hold every entry of the pack in its own order, those that never occurred among
/// them, unless said otherwise.
public struct BatchSummary: Sendable, Hashable {
  /// How a batch ended.
  public enum Ending: String, Sendable, Hashable, CaseIterable {
    /// Everything was read.
    case complete
    /// A person or the system asked it to stop; what was read until then is counted.
    case interrupted
    /// More records were rejected than allowed.
    case tooManyErrors = "too_many_errors"
  }

  /// How many records came to a status.
  public struct StatusCount: Sendable, Hashable {
    /// The status.
    public let status: PlanStatus
    /// The records.
    public let count: Int

    /// Creates a count.
    public init(status: PlanStatus, count: Int) {
      self.status = status
      self.count = count
    }
  }

  /// How many plans settled on a level.
  public struct LevelCount: Sendable, Hashable {
    /// The level.
    public let level: Labelled<LevelID>
    /// Whether the programme delivers it itself.
    public let isOffered: Bool
    /// The plans.
    public let count: Int
    /// The plans on hold that would settle on it once cleared; not among ``count``.
    public let onceCleared: Int

    /// Creates a count.
    public init(level: Labelled<LevelID>, isOffered: Bool, count: Int, onceCleared: Int) {
      self.level = level
      self.isOffered = isOffered
      self.count = count
      self.onceCleared = onceCleared
    }
  }

  /// How often a modality is in the mix, and with how much.
  public struct ModalityCount: Sendable, Hashable {
    /// The modality.
    public let modality: Labelled<ModalityID>
    /// The plans with it in the mix.
    public let count: Int
    /// The sum of its shares in these plans, in percent.
    public let totalPercent: Int
    /// The sum of its minutes a week in these plans.
    public let totalMinutes: ExactDecimal

    /// Creates a count.
    public init(modality: Labelled<ModalityID>, count: Int, totalPercent: Int, totalMinutes: ExactDecimal) {
      self.modality = modality
      self.count = count
      self.totalPercent = totalPercent
      self.totalMinutes = totalMinutes
    }
  }

  /// How often a referral is made, and how urgently.
  public struct ReferralCount: Sendable, Hashable {
    /// The referral.
    public let referral: Labelled<ReferralID>
    /// The plans with it by urgency, in the order of the pack's urgencies.
    public let byUrgency: [Int]
    /// The plans in which the person declines it; among the others.
    public let declined: Int

    /// Creates a count.
    public init(referral: Labelled<ReferralID>, byUrgency: [Int], declined: Int) {
      self.referral = referral
      self.byUrgency = byUrgency
      self.declined = declined
    }

    /// The plans with it.
    public var count: Int { byUrgency.reduce(0, +) }
  }

  /// What became of a rule.
  public struct RuleCount: Sendable, Hashable {
    /// The rule.
    public let rule: RuleID
    /// Its title.
    public let title: String
    /// The concern it speaks for.
    public let concern: Labelled<ConcernID>
    /// The records in which it stood, be it by an assumption.
    public let stood: Int
    /// The records in which it would have stood, but was set aside.
    public let setAside: Int
    /// The records in which what was known neither proved nor refuted it.
    public let open: Int

    /// Creates a count.
    public init(rule: RuleID, title: String, concern: Labelled<ConcernID>, stood: Int, setAside: Int, open: Int) {
      self.rule = rule
      self.title = title
      self.concern = concern
      self.stood = stood
      self.setAside = setAside
      self.open = open
    }
  }

  /// How often a fact was not known.
  public struct FactCount: Sendable, Hashable {
    /// The fact.
    public let fact: Labelled<FactName>
    /// The label of the group that it is a member of: without it, `yoga` might be wanted or declined.
    public let group: String?
    /// The records in which it was unknown.
    public let unknown: Int
    /// The records in which that mattered: an open question asks for it.
    public let mattered: Int

    /// Creates a count.
    public init(fact: Labelled<FactName>, group: String?, unknown: Int, mattered: Int) {
      self.fact = fact
      self.group = group
      self.unknown = unknown
      self.mattered = mattered
    }
  }

  /// How often something that was said did not make it into the plan.
  public struct SetAsideCount: Sendable, Hashable {
    /// Who said it.
    public let authority: Authority
    /// What was said, in words.
    public let text: String
    /// The records.
    public let count: Int

    /// Creates a count.
    public init(authority: Authority, text: String, count: Int) {
      self.authority = authority
      self.text = text
      self.count = count
    }
  }

  /// How often the data behind a plan gave cause for a kind of note; a record counts once for each of its kinds.
  public struct NoteCount: Sendable, Hashable {
    /// The kind.
    public let kind: DataNote.Kind
    /// The records.
    public let count: Int

    /// Creates a count.
    public init(kind: DataNote.Kind, count: Int) {
      self.kind = kind
      self.count = count
    }
  }

  /// How often records were rejected for one kind of mistake; a record counts once for each of its kinds.
  public struct RejectionCount: Sendable, Hashable {
    /// The code of the diagnostic.
    public let code: String
    /// The records.
    public let count: Int

    /// Creates a count.
    public init(code: String, count: Int) {
      self.code = code
      self.count = count
    }
  }

  /// Where a record begins.
  public struct RecordPlace: Sendable, Hashable, CustomStringConvertible {
    /// The file as it was named, or `standard input`.
    public let file: String
    /// The line, from 1.
    public let line: Int

    /// Creates a place.
    public init(file: String, line: Int) {
      self.file = file
      self.line = line
    }

    /// `file:line`.
    public var description: String { "\(file):\(line)" }
  }

  /// What was read: the names of files, or `standard input`.
  public let inputs: [String]
  /// The version of the engine.
  public let engineVersion: String
  /// The pack.
  public let pack: PackID
  /// The pack's title.
  public let packTitle: String
  /// The pack's version.
  public let packVersion: String
  /// The pack's SHA-256.
  public let packDigest: String
  /// How it ended.
  public let ending: Ending
  /// The records read, rejected ones among them.
  public let records: Int
  /// The records that were rejected.
  public let rejected: Int
  /// The records whose id an earlier one had.
  public let repeatedIDs: Int
  /// Where these records begin, in the order in which they were read; only the first of many.
  public let repeatedIDPlaces: [RecordPlace]
  /// How many ids were remembered to tell that, at the most; later ones are compared with these only.
  public let rememberedIDs: Int
  /// By kind of mistake, the most frequent first; only those that occurred.
  public let rejections: [RejectionCount]
  /// By status, gravest first.
  public let statuses: [StatusCount]
  /// By level, least intensive first.
  public let levels: [LevelCount]
  /// By modality, in catalogue order.
  public let modalities: [ModalityCount]
  /// The pack's urgencies, most urgent first.
  public let urgencies: [Labelled<UrgencyID>]
  /// By referral, in catalogue order.
  public let referrals: [ReferralCount]
  /// By rule, by concern, then by name.
  public let rules: [RuleCount]
  /// By fact, in the order of the vocabulary.
  public let facts: [FactCount]
  /// Statements that did not make it, the most frequent first; only those that occurred.
  public let setAside: [SetAsideCount]
  /// By kind of note on the data, in the order of the kinds.
  public let dataNotes: [NoteCount]

  /// Creates a summary.
  public init(
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
  public var plans: Int { records - rejected }

  /// Whether the batch may be called a success: some record got a plan, some rule stood in one, and nothing was
  /// rejected or left unread.
  public var isGreen: Bool {
    ending == .complete && rejected == 0 && plans > 0 && rules.contains { $0.stood > 0 }
  }
}
