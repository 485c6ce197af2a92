import Foundation
import RegimenTestSupport
import Testing

/// The table that spreadsheets open, read by Python's `csv`.
@Suite(.enabled(if: SchemaCheck.isPossible, "needs Python")) struct BatchTableTests {
  private static let people = """
    {"assessment":"plain","age":40,"stage_of_change":"action","meta":"x"}
    {"assessment":"comma, \\"quoted\\"","age":40,"stage_of_change":"action","meta":{"a":"b,c","d":[1,2]}}
    {"assessment":"Zo\\u00eb\\nsecond line","age":40,"stage_of_change":"action"}
    {"assessment":"rejected","age":"forty","stage_of_change":"acting"}
    {"age":40,"stage_of_change":"action","meta":[" ",null]}

    """

  @Test func `what must be quoted is quoted, and every row has every column`() throws {
    let rows = try table("id,status,meta")
    #expect(rows.map(\.count) == [4, 4, 4, 4, 4, 4])
    #expect(rows[0] == ["id", "status", "meta", "errors"])
    #expect(rows[1] == ["plain", "provisional", "x", ""])
    #expect(rows[2] == [#"comma, "quoted""#, "provisional", #"{"a":"b,c","d":[1,2]}"#, ""])
    #expect(rows[3] == ["Zoë\nsecond line", "provisional", "", ""])
    #expect(Array(rows[4].prefix(3)) == ["", "rejected", ""])
    #expect(rows[5] == ["", "provisional", #"[" ",null]"#, ""])
  }

  @Test func `the last column holds every mistake of a rejected record, with its place`() throws {
    let mistakes = try table("id,status")[4][2]
    #expect(
      mistakes == """
        standard input:4:32: fact 'age' must be a number, not text in quotes [wrong-kind]; \
        standard input:4:58: fact 'stage_of_change' has no such value [unknown-value]
        """)
  }

  @Test func `a table says what lines of JSON say`() throws {
    let names = [
      "id", "status", "level", "days_per_week", "weekly_hours", "rules", "questions", "modalities", "sha256",
    ]
    let rows = try table(names.joined(separator: ","), of: Cohort.lines).dropFirst()
    let objects = try Program().run("batch", Cohort.lines, "--fields", names.joined(separator: ",")).records()
    #expect(rows.count == objects.count)
    for (row, object) in zip(rows, objects) {
      for (name, cell) in zip(names, row) {
        // Objects do not keep the order of the table.
        if name == "modalities" {
          #expect(cell.split(separator: " ").sorted() == Self.cell(object[name]).split(separator: " ").sorted())
        } else {
          #expect(cell == Self.cell(object[name]))
        }
      }
    }
  }

  private static func cell(_ value: Any?) -> String {
    switch value {
    case let text as String: text
    case let number as NSNumber: "\(number)"
    case let list as [String]: list.joined(separator: " ")
    case let shares as [String: Int]: shares.map { "\($0):\($1)" }.joined(separator: " ")
    default: ""
    }
  }

  private func table(_ fields: String, of file: String = "-") throws -> [[String]] {
    let script = """
      $REGIMEN batch \(file) --format csv --quiet --fields \(fields) |
      python3 -c 'import csv, json, sys; json.dump(list(csv.reader(open(0, encoding="utf-8", newline=""))), sys.stdout)'
      """
    var program = Program()
    program.environment["PATH"] = ProcessInfo.processInfo.environment["PATH"]
    let result = try program.shell(
      "export PATH=\"\(program.environment["PATH"] ?? "")\"; \(script)", input: Self.people)
    return try #require(JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [[String]], "\(result.errors)")
  }
}
