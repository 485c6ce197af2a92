import RegimenModel

/// What is known of every fact for one assessment, and what is worth knowing about the data.
struct FactSheet {
  /// What is known of each fact, in the order of the vocabulary.
  let readings: [FactReading]
  /// The cell of each fact.
  let cells: Cells
  /// Notes on the data, in order.
  let notes: [DataNote]
  /// The facts with an instrument graver than the value named, sorted by name.
  let graver: [GraverReading]

  /// A fact whose instrument is graver than the value named.
  struct GraverReading: Hashable {
    let fact: FactName
    let named: FactValue
    let read: FactValue
  }
}
