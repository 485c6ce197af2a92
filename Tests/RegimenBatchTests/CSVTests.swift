import RegimenBatch
import RegimenDiagnostics
import RegimenModel
import RegimenTestSupport
import Testing

@Suite struct CSVTests {
  @Test func `a table says what the same records in JSON say`() throws {
    let csv = """
      assessment,date,age,pregnant,craving,stage_of_change,co_occurring.ptsd,co_occurring.others,\
      relapse_history.relapses_past_year,instruments.phq9.total,instruments.phq9.date,notes,meta.site
      A-1,2026-11-20,40,no,3.5,action,severe,absent,unknown,14,2026-11-18,"some, words",007
       A-2 ,,41,,,,,,,,,,
      "A-3","2026-11-21","42","yes",,,"moderate",,"2",,,"two
      lines and a "" quote",null

      """
    let json = """
      {"assessment": "A-1", "date": "2026-11-20", "age": 40, "pregnant": false, "craving": 3.5, \
      "stage_of_change": "action", "co_occurring": {"ptsd": "severe", "others": "absent"}, \
      "relapse_history": {"relapses_past_year": "unknown"}, \
      "instruments": {"phq9": {"total": 14, "date": "2026-11-18"}}, "notes": "some, words", "meta": {"site": "007"}}
      {"assessment": "A-2", "age": 41}
      {"assessment": "A-3", "date": "2026-11-21", "age": 42, "pregnant": true, "co_occurring": {"ptsd": "moderate"}, \
      "relapse_history": {"relapses_past_year": 2}, "notes": "two\\nlines and a \\" quote", "meta": {"site": "null"}}
      """
    let expected = try Stream(json, .lines).readings(TestPack.reading(), as: .json)
    try #require(expected.compactMap(\.assessment).count == 3)
    for delimiter in [",", ";", "\t"] {
      // No cell of the table holds one of the others, and commas in cells are in quotes.
      let table = delimiter == "," ? csv : csv.replacing("some, words", with: "§").replacing(",", with: delimiter)
      for text in [table, table.replacing("\n", with: "\r\n"), "\u{FEFF}" + table] {
        let readings = try read(text.replacing("§", with: "some, words"))
        try #require(readings.map(\.told) == [[], [], []])
        for (reading, json) in zip(readings, expected) {
          let isBroken = text.contains("\r\n") && reading.assessment?.id == "A-3"
          let notes = isBroken ? json.assessment?.notes?.replacing("\n", with: "\r\n") : json.assessment?.notes
          #expect(reading.assessment?.saying == json.assessment?.saying(notes: notes))
        }
        #expect(readings.map(\.record.line) == [2, 3, 4])
      }
    }
  }

  @Test func `every mistake of a header is told at once`() throws {
    let mistakes = try headerMistakes("age,agee,age,,co_occurring,instruments.phq9.totl,meta,meta.x,sex,\"pregnant")
    #expect(
      mistakes.map { "\($0.range?.start.column ?? 0) \($0.code.rawValue): \($0.message): \($0.help ?? "")" } == [
        "5 unknown-name: there is no column 'agee': did you mean 'age'?",
        "10 duplicate-key: a table may have each column once; 'age' is here again: remove or rename one of them",
        "14 bad-name: a column must have a name; column 4 has none: "
          + "name it, or delete the whole column: a spreadsheet may take it for empty",
        "15 unknown-name: there is no column 'co_occurring': each part of it has a column of its own: "
          + "co_occurring.ptsd, co_occurring.panic, …, co_occurring.others",
        "28 unknown-name: there is no column 'instruments.phq9.totl': did you mean 'instruments.phq9.total'?",
        "50 unknown-name: there is no column 'meta': a column that is only carried along is named meta.ANYTHING",
        "62 unknown-name: there is no column 'sex': columns are named after the pack's facts; "
          + "a column that is only carried along is named meta.ANYTHING",
        "66 csv-syntax: a cell that begins with '\"' must end with '\"'; this one never does: write the missing '\"'",
        "66 unknown-name: there is no column '\"pregnant': did you mean 'pregnant'?",
      ])
    #expect(mistakes.allSatisfy { $0.range?.start.line == 3 })
  }

  @Test func `a table without a header cannot be read`() throws {
    let failure = #expect(throws: DiagnosticFailure.self) {
      try CSVHeader(nil, pack: TestPack.pack(), file: "stream")
    }
    #expect(failure?.diagnostics.codes == [.emptyDocument])
    #expect(try headerMistakes("\u{FF}a").codes == [.unknownName])
    let utf16 = Stream(bytes: [0xFF, 0xFE, 0x61, 0], .rows(delimiter: nil))
    var reader = utf16.reader()
    let row = try reader.header()
    let unreadable = #expect(throws: DiagnosticFailure.self) {
      try CSVHeader(row, pack: TestPack.pack(), file: "stream")
    }
    #expect(unreadable?.diagnostics.codes == [.invalidUTF8])
  }

  @Test(arguments: [
    ("41", "2:3 csv-syntax a row must have as many cells as the header, which has 3; this one has 1"),
    ("41,no,,4", "2:8 csv-syntax a row must have as many cells as the header, which has 3; this one has 4"),
    ("41,no,5\" tall", "2:8 csv-syntax a '\"' may stand only in a cell that is in quotes as a whole"),
    ("41,no, \"x\"", "2:8 csv-syntax a '\"' may stand only in a cell that is in quotes as a whole"),
    ("41,no,\"x\"y", "2:10 csv-syntax a cell that is in quotes must end with them; something follows"),
    ("41,\"no,", "2:4 csv-syntax a cell that begins with '\"' must end with '\"'; this one never does"),
    ("41,no,\u{0}", "2:7 nul-byte a file must be text, without NUL bytes"),
    ("x,no,\"a\nb\"", "2:1 wrong-kind fact 'age' must be a number"),
    ("41,\"\nno\",", "2:4 wrong-kind fact 'pregnant' must be yes or no"),
    (
      "41,no,\(String(repeating: "\u{301}", count: 40))",
      "2:7 too-many-marks a character may carry at most 30 marks, such as accents; one here has more"
    ),
  ])
  func `a bad row is told in its place`(row: String, told: String) throws {
    let readings = try read("age,pregnant,notes\n\(row)\n42,yes,fine\n")
    let isUnclosed = told.contains("never does")
    #expect(readings.first?.told == [told])
    #expect(readings.count == (isUnclosed ? 1 : 2))
    if !isUnclosed { #expect(readings.last?.assessment?.answers["age"]?.value == .number(ExactDecimal(42))) }
  }

  @Test(arguments: [
    ("craving", "\"1,5\"", "write decimals with a point, such as 1.5"),
    (
      "craving", "\"1,234\"",
      "write a number with a point before the decimals and nothing between thousands, such as 1234.5"
    ),
    ("age", "1 234", "write a number with a point before the decimals and nothing between thousands, such as 1234.5"),
    (
      "age", "1.234.567",
      "write a number with a point before the decimals and nothing between thousands, such as 1234.5"
    ),
    ("age", "1.034", "a point begins the decimals; write thousands without one"),
    (
      "pregnant", "TRUE",
      "write yes or no in small letters: a spreadsheet may have changed the word, unless the column is text"
    ),
    (
      "pregnant", "No",
      "write yes or no in small letters: a spreadsheet may have changed the word, unless the column is text"
    ),
    (
      "date", "20/11/2026",
      "write it as year-month-day, like 2026-11-20: in a spreadsheet, give the column the format yyyy-mm-dd"
    ),
    ("date", "46346", "a spreadsheet may have written the day as a number: give the column the format yyyy-mm-dd"),
    ("date", "#VALUE!", "the spreadsheet could not work the cell out: correct its formula"),
    ("age", "N/A", "leave the cell empty where nothing is known"),
    ("sex_at_birth", "Female", "did you mean 'female'? its values are female, male, intersex"),
    ("sex_at_birth", "NA", "its values are female, male, intersex; leave the cell empty where nothing is known"),
    (
      "instruments.phq9.date", "18.11.2026",
      "write it as year-month-day, like 2026-11-20: in a spreadsheet, give the column the format yyyy-mm-dd"
    ),
  ])
  func `a cell that a spreadsheet has altered is told with what to do`(
    column: String, cell: String, help: String
  ) throws {
    let total = column.hasPrefix("instruments.") ? ("instruments.phq9.total", "3") : ("notes", "x")
    let readings = try read("\(total.0),\(column),meta.x\n\(total.1),\(cell),y\n")
    let mistakes = try #require(readings.first).mistakes
    #expect(mistakes.map(\.help) == [help])
    #expect(mistakes.allSatisfy { $0.path != nil && $0.range?.start.line == 2 && ($0.range?.start.column ?? 0) > 1 })
    #expect(mistakes.allSatisfy { !$0.message.contains(cell) })
  }

  private func read(_ text: String) throws -> [Reading] {
    let stream = Stream(text, .rows(delimiter: nil))
    var reader = stream.reader()
    let header = try CSVHeader(try reader.header(), pack: TestPack.pack(), file: "stream")
    return try stream.readings(TestPack.reading(), as: .csv(header))
  }

  private func headerMistakes(_ header: String) throws -> [Diagnostic] {
    var reader = Stream("\n,,\n\(header)", .rows(delimiter: nil)).reader()
    let row = try reader.header()
    let pack = try TestPack.pack()
    return mistakes { () throws(DiagnosticFailure) in try CSVHeader(row, pack: pack, file: "stream") }
  }
}

extension Assessment {
  /// What is said, whatever the text was: the assessment without its digest.
  var saying: Assessment { saying(notes: notes) }

  /// What is said, with other notes.
  func saying(notes: String?) -> Assessment {
    Assessment(
      id: id, date: date, answers: answers, closures: closures, instruments: instruments, notes: notes, meta: meta,
      digest: "")
  }
}
