import Foundation
import RegimenTestSupport

/// Files of people for tests of batches.
enum Cohort {
  static let lines = "fixtures/cohorts/north-clinic.ndjson"
  static let withErrors = "fixtures/cohorts/mixed-with-errors.ndjson"

  /// A record that gets a plan, and one that is rejected.
  static let good = #"{"assessment":"good","age":40,"stage_of_change":"action"}"#
  static let bad = #"{"assessment":"bad","age":40}"#

  /// Makes a file of many people.
  static func write(people count: Int, to file: String) throws {
    let people = try Repository.bytes(of: lines).split(separator: UInt8(ascii: "\n"))
    var data = Data()
    for number in 0..<count { data += people[number % people.count] + [UInt8(ascii: "\n")] }
    try data.write(to: URL(fileURLWithPath: file))
  }
}

extension Program.Result {
  /// The lines of the output, each a JSON object.
  func records() throws -> [[String: Any]] {
    try output.split(separator: "\n").map {
      try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any] ?? [:]
    }
  }
}
