package import RegimenModel

extension Evaluation {
  /// Whether there is something worth knowing about the data.
  package var hasNotes: Bool { !sheet.remarks.isEmpty || comparison != nil }

  /// The kinds of what is worth knowing about the data.
  package var noteKinds: [DataNote.Kind] { remarks.map(\.noteKind) }

  /// What is worth knowing about the data.
  ///
  /// - Parameter record: what was evaluated.
  package func notes(_ record: borrowing Record) -> [DataNote] {
    let record = copy record
    return remarks.map { $0.note(compiled, record) }
  }

  /// The remarks on the data, in order.
  private var remarks: [Remark] {
    guard let comparison else { return sheet.remarks }
    return (sheet.remarks + [comparison]).sorted { $0.order(compiled) < $1.order(compiled) }
  }

  /// The plan's level beside the one that another assessment found; nil where either is not known, or is none.
  private var comparison: Remark? {
    guard let fact = compiled.externalLevel, let planned = settlement.level, let found = level(of: fact) ?? nil
    else { return nil }
    return Remark(
      fact: fact, kind: .compared(found: found, planned: planned, isOnceCleared: settlement.status == .hold))
  }
}
