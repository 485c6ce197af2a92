#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The running program and its surroundings.
enum Process {
  /// The arguments after the program's name.
  static var arguments: [String] { Array(CommandLine.arguments.dropFirst()) }

  /// A variable of the environment; nil where it is not set, or empty.
  static func environment(_ name: String) -> String? {
    guard let value = getenv(name), value.pointee != 0 else { return nil }
    return String(cString: value)
  }

  /// The current folder; empty where the system does not say.
  static var currentFolder: String {
    guard let path = getcwd(nil, 0) else { return "" }
    defer { free(path) }
    return String(cString: path)
  }

  /// The cores that this program may use.
  static var cores: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }

  /// Makes writing to a closed pipe an error like any other, which then is told, and not the program's silent end.
  static func ignoreClosedPipes() { signal(SIGPIPE, SIG_IGN) }
}

/// What the system says went wrong.
struct SystemError: Error, CustomStringConvertible {
  private let number: Int32

  /// The latest error.
  static var latest: SystemError { SystemError(number: errno) }

  /// Whether the call was interrupted and wants to be made again.
  var isInterruption: Bool { number == EINTR }

  var description: String { String(cString: strerror(number)) }
}
