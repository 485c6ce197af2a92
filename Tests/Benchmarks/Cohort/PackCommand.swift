import ArgumentParser
import Foundation
import Generating

/// Makes a pack of generated rules.
struct PackCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pack", abstract: "Writes a pack of generated rules, of which about nine stand for a record.")

  @Option(help: "How many rules, the one that always stands among them: 10 to 99999.")
  var rules = 60

  @Option(help: "Where the random numbers begin.")
  var seed: UInt64 = 1

  @Option(help: "The folder of the pack. It is made where it is missing.")
  var output: String

  @Option(help: "A file for the rules' conditions as NDJSON, to translate for other engines.")
  var conditions: String?

  func validate() throws {
    guard (10...99_999).contains(rules) else { throw ValidationError("--rules must be from 10 to 99999") }
  }

  func run() throws {
    let drawn = RuleDrawing.rules(count: rules, seed: seed)
    let folder = URL(fileURLWithPath: output)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for file in PackText.files(drawn) {
      try Data(file.text.utf8).write(to: folder.appending(path: file.name))
    }
    if let conditions { try Data(PeerText.lines(drawn).utf8).write(to: URL(fileURLWithPath: conditions)) }
  }
}
