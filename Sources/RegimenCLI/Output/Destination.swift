#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Where the result of a command goes.
enum Destination {
  /// Standard output.
  case standardOutput
  /// A file: it appears whole, or not at all.
  case file(String)

  /// Writes the result.
  func write(_ bytes: [UInt8]) throws(CommandFailure) {
    switch self {
    case .standardOutput:
      try Self.reporting("standard output") { () throws(SystemError) in
        try Descriptor.standardOutput.write(bytes)
      }
    case .file(let path): try Self.reporting(path) { () throws(SystemError) in try Self.replace(path, with: bytes) }
    }
  }

  private static func reporting(_ name: String, _ body: () throws(SystemError) -> Void) throws(CommandFailure) {
    do throws(SystemError) {
      try body()
    } catch {
      throw CommandFailure(writing: name, error)
    }
  }

  /// Writes a neighbour of the file and puts it in the file's place. What is no plain file, such as a pipe, is
  /// written to as it is.
  private static func replace(_ path: String, with bytes: [UInt8]) throws(SystemError) {
    let target = resolved(path)
    guard isPlainOrMissing(target) else {
      let descriptor = try Descriptor.writing(target, isNew: false)
      try descriptor.write(bytes)
      return try descriptor.finish()
    }
    let draft = "\(target).\(getpid()).partial"
    let descriptor = try Descriptor.writing(draft, isNew: true)
    do throws(SystemError) {
      if let mode = mode(of: target) { try descriptor.set(mode: mode) }
      try descriptor.write(bytes)
      try descriptor.finish()
      guard rename(draft, target) == 0 else { throw SystemError.latest }
    } catch {
      unlink(draft)
      throw error
    }
  }

  /// The path that links lead to, so that a link stays a link.
  private static func resolved(_ path: String) -> String {
    guard let resolved = realpath(path, nil) else { return path }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  /// Whether two paths lead to one plain file that is there.
  static func isSame(_ first: String, _ second: String) -> Bool {
    isPlain(first) && resolved(first) == resolved(second)
  }

  /// Whether a plain file is there.
  static func isPlain(_ path: String) -> Bool { mode(of: path).map { $0 & S_IFMT == S_IFREG } ?? false }

  private static func isPlainOrMissing(_ path: String) -> Bool { mode(of: path) == nil || isPlain(path) }

  /// What a file is and who may do what with it; nil where there is none.
  private static func mode(of path: String) -> mode_t? {
    var status = stat()
    return stat(path, &status) == 0 ? status.st_mode : nil
  }
}
