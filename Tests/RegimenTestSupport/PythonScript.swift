import Foundation

/// A script that judges files by means that only Python has at hand.
struct PythonScript {
  /// There is no interpreter.
  struct NoInterpreter: Error {}

  private static let python: URL? = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    .map { URL(fileURLWithPath: "\($0)/python3") }
    .first { FileManager.default.isExecutableFile(atPath: $0.path) }

  /// Whether there is an interpreter.
  static var isPossible: Bool { python != nil }

  private let script: String

  init(_ script: String) { self.script = script }

  /// Runs the script; returns what it says where it fails, and nothing where it does not.
  func complaints(_ arguments: [String]) throws -> String {
    let (status, said) = try run(arguments)
    return status == 0 ? "" : said + " "
  }

  /// Runs the script; returns what it says.
  func output(_ arguments: [String]) throws -> String { try run(arguments).said }

  private func run(_ arguments: [String]) throws -> (status: Int32, said: String) {
    guard let python = Self.python else { throw NoInterpreter() }
    let process = Process()
    let pipe = Pipe()
    process.executableURL = python
    process.arguments = ["-c", script] + arguments
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let said = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: said, as: UTF8.self))
  }
}
