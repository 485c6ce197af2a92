/// A key that may stand in some mapping of a record.
struct RecordKey {
  /// What the value of a key says.
  enum Subject {
    case assessment, date, instruments, notes, meta
    /// A fact.
    case fact(Int)
    /// The members of a group that are not named.
    case others(Int)
    /// What stands in a section or a group, by its ``RecordTables/keys``.
    case nested(Int)
    /// The scores of an instrument.
    case instrument(Int)
    /// A score.
    case score(Int)
    /// The day on which an instrument was taken.
    case takenOn
  }

  /// What its value says.
  let subject: Subject
  /// A number of its own, the same in every spelling; for naming it twice.
  let mark: Int
}
