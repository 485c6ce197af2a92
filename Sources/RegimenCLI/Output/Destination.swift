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

  /// The name by which it was asked for.
  var name: String {
    switch self {
    case .standardOutput: "standard output"
    case .file(let path): path
    }
  }

  /// Writes the result.
  func write(_ bytes: [UInt8]) throws(CommandFailure) {
    do throws(SystemError) {
      switch self {
      case .standardOutput: try handOver(bytes, to: .standardOutput)
      case .file(let path): try replace(Self.resolved(path), with: bytes)
      }
    } catch {
      throw CommandFailure(writing: name, error)
    }
  }

  /// Puts a draft in the file's place. What is no plain file, such as a pipe, is written to as it is.
  private func replace(_ target: String, with bytes: [UInt8]) throws(SystemError) {
    guard !Self.isThere(target) || Self.isPlain(target) else {
      let descriptor = try Descriptor.writing(target, isNew: false)
      try handOver(bytes, to: descriptor)
      return try descriptor.finish()
    }
    let draft = try Draft(of: target, mode: Self.mode(of: target), name: name)
    try draft.write(bytes)
    try draft.keep()
  }

  /// Writes straight to whoever reads.
  private func handOver(_ bytes: [UInt8], to descriptor: Descriptor) throws(SystemError) {
    Interruption.undisturbed { $0[name] = .part }
    try descriptor.write(bytes)
    Interruption.undisturbed { $0[name] = .whole }
  }

  /// The path that links lead to, so that a link stays a link.
  static func resolved(_ path: String) -> String {
    guard let resolved = realpath(path, nil) else { return path }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  /// Whether two paths lead to one plain file that is there.
  static func isSame(_ first: String, _ second: String) -> Bool {
    isPlain(first) && resolved(first) == resolved(second)
  }

  /// Whether two paths would lead to one plain file.
  static func wouldBeSame(_ first: String, _ second: String) -> Bool {
    isThere(first) ? isSame(first, second) : first == second
  }

  /// Whether a plain file is there.
  static func isPlain(_ path: String) -> Bool { mode(of: path).map { $0 & S_IFMT == S_IFREG } ?? false }

  /// Whether anything is there.
  static func isThere(_ path: String) -> Bool { mode(of: path) != nil }

  /// What a file is and who may do what with it; nil where there is none.
  static func mode(of path: String) -> mode_t? {
    var status = stat()
    return stat(path, &status) == 0 ? status.st_mode : nil
  }
}
