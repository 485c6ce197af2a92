import RegimenEvaluator
import RegimenModel

/// The keys of every mapping of a record, in dotted and in nested spelling, while tables are made of them.
struct KeyLists {
  /// The keys of each mapping, as ``RecordTables/keys`` has them.
  private(set) var lists: [WordList<RecordKey>] = [WordList(), WordList()]
  /// For each instrument, the place of the keys of its scores.
  private(set) var instruments: [Int] = []
  /// How many different keys there are.
  private(set) var keyCount = 0

  /// The mappings that a dotted name may be nested in, by their prefixes; the record itself has none.
  private var prefixes: [(prefix: String, list: Int)] = [("", RecordTables.record)]

  /// Lists what a vocabulary declares.
  init(_ form: RecordForm, sections: [FactSection]) {
    let own: [(String, RecordKey.Subject)] = [
      ("assessment", .assessment), ("date", .date), ("instruments", .instruments), ("notes", .notes), ("meta", .meta),
    ]
    for (name, subject) in own { add(name, subject, to: RecordTables.record) }
    let nested = sections.map(\.name) + form.groups.map(\.name.rawValue)
    for name in nested {
      prefixes.append((name + ".", lists.count))
      lists.append(WordList())
    }
    // Every prefix is known from here on.
    for (name, (_, list)) in zip(nested, prefixes.dropFirst()) { addEverywhere(name, .nested(list)) }
    for (place, group) in form.groups.enumerated() where group.members.first.flatMap(form.index(of:)) != nil {
      addEverywhere(group.name.rawValue + ".others", .others(place))
    }
    for (place, fact) in form.facts.enumerated() { addEverywhere(fact.name.rawValue, .fact(place)) }
    for (place, instrument) in form.instruments.enumerated() { add(instrument, place, form) }
  }

  private mutating func add(_ instrument: Instrument, _ place: Int, _ form: RecordForm) {
    instruments.append(lists.count)
    add(instrument.id.rawValue, .instrument(place), to: RecordTables.instruments)
    lists.append(WordList())
    add("date", .takenOn, to: lists.count - 1)
    for (number, score) in instrument.scores.enumerated() {
      add(score.name.rawValue, .score(form.firstScore[place] + number), to: lists.count - 1)
    }
  }

  /// Adds a name to every mapping in which it may be spelled.
  private mutating func addEverywhere(_ name: String, _ subject: RecordKey.Subject) {
    let key = newKey(subject)
    for (prefix, list) in prefixes where name.hasPrefix(prefix) {
      lists[list].add(String(name.dropFirst(prefix.count)), key)
    }
  }

  private mutating func add(_ name: String, _ subject: RecordKey.Subject, to list: Int) {
    lists[list].add(name, newKey(subject))
  }

  private mutating func newKey(_ subject: RecordKey.Subject) -> RecordKey {
    defer { keyCount += 1 }
    return RecordKey(subject: subject, mark: keyCount)
  }
}
