import RegimenEvaluator
import RegimenModel

/// The keys and values that a record may have, compiled for matching bytes.
///
/// A copy is the same tables; ``Owned`` frees them.
struct RecordTables {
  /// Tables that live as long as this. They never change once they are made.
  final class Owned: @unchecked Sendable {
    /// The tables.
    let tables: RecordTables

    /// Compiles what a pack declares.
    init(pack: Pack, form: RecordForm) { tables = RecordTables(pack: pack, form: form) }

    deinit { tables.deallocate() }
  }

  /// The keys of each mapping of a record: first those of the record itself, then those of `instruments`.
  let keys: UnsafeMutableBufferPointer<ByteTable<RecordKey>>
  /// What may be said of each fact.
  let facts: UnsafeMutableBufferPointer<AnswerForm>
  /// What `others` may say of each group.
  let groups: UnsafeMutableBufferPointer<AnswerForm>
  /// For each instrument, the place of the keys of its scores.
  let instruments: UnsafeMutableBufferPointer<Int>
  /// What each score may be.
  let scores: UnsafeMutableBufferPointer<NumberBounds>
  /// How many different keys there are.
  let keyCount: Int

  /// The place of the keys of the record itself.
  static let record = 0
  /// The place of the keys of `instruments`.
  static let instruments = 1

  private init(pack: Pack, form: RecordForm) {
    let levels = pack.catalogue.levels.map(\.id)
    facts = .copy(
      form.facts.enumerated().map { place, fact in
        AnswerForm(fact.type, levels: levels, isRequired: fact.isRequired) { form.said($0, of: place) }
      })
    groups = .copy(
      form.groups.map { group in
        AnswerForm(group.type, levels: levels, isRequired: false) { value in
          group.members.first.flatMap(form.index(of:)).flatMap { form.said(value, of: $0) }
        }
      })
    scores = .copy(form.instruments.flatMap { $0.scores.map { NumberBounds($0.domain) } })
    let lists = KeyLists(form, sections: pack.vocabulary.sections)
    keys = .copy(lists.lists.map { ByteTable($0.entries) })
    instruments = .copy(lists.instruments)
    keyCount = lists.keyCount
  }

  private func deallocate() {
    keys.forEach { $0.deallocate() }
    keys.deallocate()
    facts.forEach { $0.words.deallocate() }
    facts.deallocate()
    groups.forEach { $0.words.deallocate() }
    groups.deallocate()
    instruments.deallocate()
    scores.deallocate()
  }
}

extension UnsafeMutableBufferPointer {
  /// The elements in memory of their own, which must be given back.
  fileprivate static func copy(_ elements: [Element]) -> Self {
    let buffer = allocate(capacity: elements.count)
    _ = buffer.initialize(fromContentsOf: elements)
    return buffer
  }
}
