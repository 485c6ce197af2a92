import RegimenModel

/// What is worth noting about the data, as a plan tells it.
extension NaiveSketch {
  /// The notes on the record, and on a level found elsewhere, by the names of fact, kind and instrument.
  var notes: [DataNote] {
    (record.notes + [comparison].compactMap(\.self)).sorted { Self.sortKey($0) < Self.sortKey($1) }
  }

  private static func sortKey(_ note: DataNote) -> (String, String, String) {
    (note.fact.id.rawValue, note.kind.rawValue, note.instrument?.id.rawValue ?? "")
  }

  private var comparison: DataNote? {
    guard let fact = naive.pack.header.externalLevel, case .level(let found?)? = known[fact], let settled else {
      return nil
    }
    let (theirs, ours) = (naive.rank(of: found), naive.rank(of: settled.id))
    var kind = DataNote.Kind.planAgrees
    if ours < theirs { kind = .planLessIntensive }
    if ours > theirs { kind = .planMoreIntensive }
    return DataNote(
      kind: kind, fact: naive.wording.labelled(fact),
      text: naive.wording.levelFoundElsewhere(
        found, planned: settled.id, isMoreIntensive: ours > theirs, isOnceCleared: isHeld))
  }
}
