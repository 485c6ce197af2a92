import Foundation
import RegimenTestSupport

/// The built program, called as a person would.
struct Program {
  /// What came of a call.
  struct Result {
    let status: Int32
    let output: String
    let errors: String
  }

  /// The program that was built with the tests: it lies beside them.
  static let built: URL = {
    let tests = Bundle.main.executableURL ?? URL(fileURLWithPath: CommandLine.arguments[0])
    return tests.resolvingSymlinksInPath().deletingLastPathComponent().appending(path: "regimen")
  }()

  /// The repository.
  static let root = URL(fileURLWithPath: Repository.root)

  var executable = built
  var folder = root
  var environment: [String: String] = [:]

  /// Calls the program and waits for its end.
  func run(_ arguments: String..., input: String = "") throws -> Result {
    try run(arguments, input: input)
  }

  /// Calls the program and waits for its end.
  func run(_ arguments: [String], input: String = "") throws -> Result {
    let process = Process()
    let pipes = (input: Pipe(), output: Pipe(), errors: Pipe())
    process.executableURL = executable
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = environment
    process.standardInput = pipes.input
    process.standardOutput = pipes.output
    process.standardError = pipes.errors
    try process.run()
    try pipes.input.fileHandleForWriting.write(contentsOf: Data(input.utf8))
    try pipes.input.fileHandleForWriting.close()
    let output = try pipes.output.fileHandleForReading.readToEnd() ?? Data()
    let errors = try pipes.errors.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return Result(
      status: process.terminationStatus, output: String(decoding: output, as: UTF8.self),
      errors: String(decoding: errors, as: UTF8.self))
  }

  /// Has a shell do something with the program, which it knows as `$REGIMEN`.
  func shell(_ script: String, input: String = "") throws -> Result {
    var shell = self
    shell.executable = URL(fileURLWithPath: "/bin/bash")
    shell.environment["REGIMEN"] = executable.path
    shell.environment["PATH"] = "/usr/bin:/bin"
    return try shell.run(["-c", script], input: input)
  }
}

/// A folder that is gone after the test.
func withFolder<Value>(_ body: (URL) throws -> Value) throws -> Value {
  let folder = try makeFolder()
  defer { try? FileManager.default.removeItem(at: folder) }
  return try body(folder)
}

/// A folder that is gone after the test.
func withFolder<Value>(_ body: (URL) async throws -> Value) async throws -> Value {
  let folder = try makeFolder()
  defer { try? FileManager.default.removeItem(at: folder) }
  return try await body(folder)
}

private func makeFolder() throws -> URL {
  let folder = FileManager.default.temporaryDirectory.appending(path: "regimen-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  return folder
}
