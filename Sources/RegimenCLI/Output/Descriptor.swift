#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// An open file, pipe or terminal.
struct Descriptor {
  private let number: Int32

  static let standardInput = Descriptor(number: STDIN_FILENO)
  static let standardOutput = Descriptor(number: STDOUT_FILENO)
  static let standardError = Descriptor(number: STDERR_FILENO)

  /// Whether a person sits at the other end.
  var isTerminal: Bool { isatty(number) == 1 }

  /// The columns of the terminal; nil where it is none or does not say.
  var terminalColumns: Int? {
    var size = winsize()
    guard ioctl(number, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }

  /// Opens a file to read.
  static func reading(_ path: String) throws(SystemError) -> Descriptor {
    try checked(open(path, O_RDONLY | O_CLOEXEC))
  }

  /// Opens a file to write; `isNew` makes it a file that was not there before.
  static func writing(_ path: String, isNew: Bool) throws(SystemError) -> Descriptor {
    try checked(open(path, O_WRONLY | O_CLOEXEC | (isNew ? O_CREAT | O_EXCL : 0), 0o666))
  }

  /// Reads everything, up to so many bytes.
  func read(atMost most: Int) throws(SystemError) -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while bytes.count < most {
      let count = systemRead(number, &buffer, min(buffer.count, most - bytes.count))
      if count == 0 { break }
      if count > 0 {
        bytes += buffer[..<count]
      } else if !SystemError.latest.isInterruption {
        throw SystemError.latest
      }
    }
    return bytes
  }

  /// Writes everything.
  func write(_ bytes: [UInt8]) throws(SystemError) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { systemWrite(number, $0.baseAddress, $0.count) }
      if count >= 0 {
        rest = rest.dropFirst(count)
      } else if !SystemError.latest.isInterruption {
        throw SystemError.latest
      }
    }
  }

  /// Whether a short text can be written without waiting, at the latest after so many milliseconds.
  func takesMore(within milliseconds: Int32) -> Bool {
    var request = pollfd(fd: number, events: Int16(POLLOUT), revents: 0)
    return poll(&request, 1, milliseconds) == 1
  }

  /// Sets who may do what with the file.
  func set(mode: mode_t) throws(SystemError) {
    guard fchmod(number, mode & 0o7777) == 0 else { throw SystemError.latest }
  }

  /// Brings everything to the disk, and closes.
  func finish() throws(SystemError) {
    let isSynced = fsync(number) == 0 || errno == EINVAL || errno == ENOTSUP
    let error = SystemError.latest
    guard close(number) == 0 else { throw SystemError.latest }
    if !isSynced { throw error }
  }

  private static func checked(_ number: Int32) throws(SystemError) -> Descriptor {
    guard number >= 0 else { throw SystemError.latest }
    return Descriptor(number: number)
  }
}

private func systemRead(_ number: Int32, _ buffer: UnsafeMutableRawPointer, _ count: Int) -> Int {
  read(number, buffer, count)
}

private func systemWrite(_ number: Int32, _ buffer: UnsafeRawPointer?, _ count: Int) -> Int {
  write(number, buffer, count)
}
