import RegimenEvaluator
import RegimenModel

/// The counts behind a summary, by place; each thread keeps its own, and they are added up in the end.
package struct BatchTally: Sendable {
  /// The records read, rejected ones among them.
  package internal(set) var records = 0
  /// The records that were rejected.
  package internal(set) var rejected = 0
  var rejections: [String: Int] = [:]
  /// The records with notes on data, by kind.
  var notes: [DataNote.Kind: Int] = [:]
  var statuses: [Int]
  var levels: [Int]
  var levelsOnceCleared: [Int]
  var modalities: [Int]
  var percents: [Int]
  /// In millionths.
  var minutes: [Int64]
  /// By referral, then by urgency.
  var referrals: [Int]
  var declined: [Int]
  var stood: [Int]
  var keptBack: [Int]
  var open: [Int]
  var unknown: [Int]
  var mattered: [Int]
  /// By statement: see ``StatementPlaces``.
  var setAside: [Int]

  /// Nothing counted yet.
  init(_ compiled: CompiledPack, statements: StatementPlaces) {
    func zeros(_ count: Int) -> [Int] { Array(repeating: 0, count: count) }
    statuses = zeros(PlanStatus.allCases.count)
    levels = zeros(compiled.levels.count)
    levelsOnceCleared = levels
    modalities = zeros(compiled.elements.modalities.count)
    percents = modalities
    minutes = Array(repeating: 0, count: modalities.count)
    referrals = zeros(compiled.elements.referrals.count * compiled.isUrgent.count)
    declined = zeros(compiled.elements.referrals.count)
    stood = zeros(compiled.rules.rules.count)
    keptBack = stood
    open = stood
    unknown = zeros(compiled.recordForm.facts.count)
    mattered = unknown
    setAside = zeros(statements.count)
  }

  /// Adds the counts of other records.
  mutating func add(_ other: BatchTally) {
    records += other.records
    rejected += other.rejected
    rejections.merge(other.rejections, uniquingKeysWith: +)
    notes.merge(other.notes, uniquingKeysWith: +)
    statuses.add(other.statuses)
    levels.add(other.levels)
    levelsOnceCleared.add(other.levelsOnceCleared)
    modalities.add(other.modalities)
    percents.add(other.percents)
    minutes.add(other.minutes)
    referrals.add(other.referrals)
    declined.add(other.declined)
    stood.add(other.stood)
    keptBack.add(other.keptBack)
    open.add(other.open)
    unknown.add(other.unknown)
    mattered.add(other.mattered)
    setAside.add(other.setAside)
  }
}

extension Array where Element: FixedWidthInteger {
  fileprivate mutating func add(_ other: [Element]) {
    for place in indices { self[place] += other[place] }
  }
}

/// The numbers that statements have in a tally: those of one speaker beside each other, in the order written.
struct StatementPlaces: Sendable, BitwiseCopyable {
  private let starts: FixedRow<Int>
  let count: Int

  init(_ compiled: CompiledPack, in storage: Storage) {
    var starts: [Int] = []
    var count = 0
    for speaker in compiled.speakers.authorities.indices {
      starts.append(count)
      count += compiled.statements(of: speaker).count
    }
    self.starts = FixedRow(starts, in: storage)
    self.count = count
  }

  /// The number of what a voice says.
  func place(of voice: Voice) -> Int { starts[Int(voice.speaker)] + Int(voice.number) }
}
