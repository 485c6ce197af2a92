import Foundation

/// The program while it runs, so that a test can interrupt it at a moment that it knows.
final class RunningProgram {
  /// What a test waited for did not come.
  struct NeverHappened: Error {}

  /// What a pipe holds that nobody reads.
  private static let smallestPipe: Int32 = 4096
  /// `F_SETPIPE_SZ`, which Glibc keeps to those who ask for GNU's extensions.
  private static let setPipeSize: Int32 = 1031

  private let process = Process()
  private let input = Pipe()
  private let output = Pipe()
  private let errors = Pipe()

  /// Starts the program.
  ///
  /// - Parameter signals: What it inherits of the signals: as tests may themselves run where some are ignored, it is
  ///   always said.
  init(arguments: [String], signals: String = "--default-signal=HUP,INT,TERM") throws {
    let program = Program()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [signals, program.executable.path] + arguments
    process.currentDirectoryURL = program.folder
    process.environment = program.environment
    process.standardInput = input
    process.standardOutput = output
    process.standardError = errors
    try Self.shrink(output.fileHandleForReading.fileDescriptor)
    try process.run()
  }

  convenience init(_ arguments: String...) throws { try self.init(arguments: arguments) }

  /// The number of its process.
  var id: Int32 { process.processIdentifier }

  /// Whether it has not ended.
  var isRunning: Bool { process.isRunning }

  /// Has a pipe hold as little as it can.
  static func shrink(_ pipe: Int32) throws {
    guard fcntl(pipe, setPipeSize, smallestPipe) == smallestPipe else { throw NeverHappened() }
  }

  /// Waits until nothing more fits into a pipe that was shrunk.
  static func waitUntilFull(_ pipe: Int32) throws {
    try wait { waiting(in: pipe) == smallestPipe }
  }

  /// Waits until nothing more fits into its standard output.
  func waitUntilOutputIsFull() throws { try Self.waitUntilFull(output.fileHandleForReading.fileDescriptor) }

  /// Gives it something to read, and waits until it has read that and waits for more.
  func feed(_ text: String) throws {
    try input.fileHandleForWriting.write(contentsOf: Data(text.utf8))
    try Self.wait { Self.waiting(in: input.fileHandleForWriting.fileDescriptor) == 0 }
  }

  /// Reads the next line of what it writes.
  func readLine() throws -> String {
    var line = Data()
    while let byte = try output.fileHandleForReading.read(upToCount: 1), byte != Data("\n".utf8) { line += byte }
    return String(decoding: line, as: UTF8.self)
  }

  /// Waits until it has written something into the draft of a file.
  func waitForDraft(of file: String) throws {
    let draft = "\(file).\(id).partial"
    try Self.wait { (try? FileManager.default.attributesOfItem(atPath: draft)[.size] as? Int).map { $0 > 0 } ?? false }
  }

  /// Waits until it has said something on standard error, which stays there to be read.
  func waitForMessage() throws {
    try Self.wait { Self.waiting(in: errors.fileHandleForReading.fileDescriptor) > 0 }
  }

  /// Sends it a signal.
  func send(_ signal: Int32) { kill(id, signal) }

  /// Sends it a signal that must end it, and waits for its end: whatever it was about to write stays unread till then.
  func interrupt(with signal: Int32) throws {
    send(signal)
    try Self.wait { !isRunning }
  }

  /// Ends its input and waits for its end; where a signal ended it, the status is that signal's number below zero.
  func finish() throws -> Program.Result {
    try input.fileHandleForWriting.close()
    let output = try output.fileHandleForReading.readToEnd() ?? Data()
    let errors = try errors.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    let status = process.terminationStatus
    return Program.Result(
      status: process.terminationReason == .exit ? status : -status, output: String(decoding: output, as: UTF8.self),
      errors: String(decoding: errors, as: UTF8.self))
  }

  private static func waiting(in pipe: Int32) -> Int32 {
    var count: Int32 = 0
    return ioctl(pipe, UInt(FIONREAD), &count) == 0 ? count : -1
  }

  private static func wait(until condition: () -> Bool) throws {
    for _ in 0..<9_000 {
      if condition() { return }
      usleep(10_000)
    }
    throw NeverHappened()
  }
}
