import RegimenEvaluator
import RegimenModel

/// One walk through a line, from its first byte to its last.
///
/// Every step tells whether it was sure of what it found; the first that was not ends the walk.
struct RecordWalk {
  private var cursor: ByteCursor
  private let tables: RecordTables
  private let seen: UnsafeMutableBufferPointer<UInt64>

  private var id: Range<Int>?
  private var meta: Range<Int>?
  /// The last day on which an instrument was taken.
  private var lastTaken: CalendarDate?
  /// Of the instrument that is read: the day, and whether there was a score.
  private var taken = Record.Taken(date: nil)
  private var hasScore = false

  /// A walk through a line in which no key was met yet.
  init(_ cursor: ByteCursor, tables: RecordTables, seen: UnsafeMutableBufferPointer<UInt64>) {
    self.cursor = cursor
    self.tables = tables
    self.seen = seen
  }

  /// Walks through the line.
  mutating func read(into record: inout Record) -> FastRecord? {
    cursor.skipBlanks()
    guard readMapping(RecordTables.record, depth: 1, into: &record) else { return nil }
    cursor.skipBlanks()
    guard cursor.isAtEnd else { return nil }
    if let date = record.date, let lastTaken, date < lastTaken { return nil }
    return FastRecord(id: id, meta: meta)
  }

  /// Reads a mapping.
  ///
  /// - Parameters:
  ///   - keys: The place of the keys that it may have.
  ///   - depth: The mappings that are open, this one among them.
  private mutating func readMapping(_ keys: Int, depth: Int, into record: inout Record) -> Bool {
    guard depth <= LineBounds.depth, cursor.takeBetweenBlanks("{") else { return false }
    if cursor.take("}") { return true }
    repeat {
      guard let word = cursor.takeWord(), let key = tables.keys[keys].value(of: word), isFirst(key) else {
        return false
      }
      guard cursor.takeBetweenBlanks(":") else { return false }
      // A key without a value counts as absent.
      guard cursor.takeNull() || read(key.subject, depth: depth, into: &record) else { return false }
    } while cursor.takeBetweenBlanks(",")
    return cursor.take("}")
  }

  private mutating func isFirst(_ key: RecordKey) -> Bool {
    let bit: UInt64 = 1 << UInt64(key.mark & 63)
    guard seen[key.mark >> 6] & bit == 0 else { return false }
    seen[key.mark >> 6] |= bit
    return true
  }

  /// Reads the value of a key.
  private mutating func read(_ subject: RecordKey.Subject, depth: Int, into record: inout Record) -> Bool {
    switch subject {
    case .fact(let place):
      guard let said = readAnswer(tables.facts[place]) else { return false }
      record.facts[place] = said
    case .others(let place):
      guard let said = readAnswer(tables.groups[place]) else { return false }
      record.groups[place] = said
    case .nested(let keys):
      return readMapping(keys, depth: depth + 1, into: &record)
    case .assessment:
      id = cursor.takePlainText()
      return id != nil
    case .date:
      record.date = cursor.takeDate()
      return record.date != nil
    case .notes:
      return cursor.skipText()
    case .meta:
      let start = cursor.offset
      guard cursor.skipCarriedValue(depth: depth) else { return false }
      meta = start..<cursor.offset
    case .instruments:
      return readMapping(RecordTables.instruments, depth: depth + 1, into: &record)
    case .instrument(let place):
      return readInstrument(place, depth: depth, into: &record)
    case .score(let place):
      guard let score = cursor.takeNumber(in: tables.scores[place]) else { return false }
      record.scores[place] = score
      hasScore = true
    case .takenOn:
      taken.date = cursor.takeDate()
      return taken.date != nil
    }
    return true
  }

  private mutating func readAnswer(_ form: AnswerForm) -> Record.Said? {
    if cursor.next == UInt8(ascii: "\"") { return cursor.takeWord().flatMap(form.words.value(of:)) }
    switch form.unquoted {
    case .none: return nil
    case .flag(let no, let yes): return cursor.takeFlag().map { $0 ? yes : no }
    case .number(let bounds): return cursor.takeNumber(in: bounds).map(Record.Said.number)
    }
  }

  /// Instruments do not nest, so that there is one at a time.
  private mutating func readInstrument(_ place: Int, depth: Int, into record: inout Record) -> Bool {
    taken = Record.Taken(date: nil)
    hasScore = false
    guard readMapping(tables.instruments[place], depth: depth + 1, into: &record), hasScore else { return false }
    record.instruments[place] = taken
    if let date = taken.date { lastTaken = lastTaken.map { max($0, date) } ?? date }
    return true
  }
}
