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

  /// Reads what there is, up to so many bytes; waits until there is something.
  ///
  /// - Parameter alarm: a pipe; where something can be read from that, there is nothing more to read here.
  /// - Returns: nothing at the end, and on alarm.
  func readSome(atMost most: Int, unless alarm: Descriptor) throws(SystemError) -> [UInt8] {
    var requests = [
      pollfd(fd: number, events: Int16(POLLIN), revents: 0),
      pollfd(fd: alarm.number, events: Int16(POLLIN), revents: 0),
    ]
    while true {
      guard poll(&requests, 2, -1) >= 0 else {
        if SystemError.latest.isInterruption { continue }
        throw SystemError.latest
      }
      if requests[1].revents != 0 { return [] }
      var count = 0
      let bytes = [UInt8](unsafeUninitializedCapacity: most) { buffer, filled in
        count = buffer.baseAddress.map { systemRead(number, $0, most) } ?? 0
        filled = max(0, count)
      }
      if count >= 0 { return bytes }
      if !SystemError.latest.isInterruption { throw SystemError.latest }
    }
  }

  /// A pipe: what is written to the second can be read from the first.
  static func pipe() throws(SystemError) -> (reading: Descriptor, writing: Descriptor) {
    var ends: [Int32] = [0, 0]
    guard systemPipe(&ends) == 0 else { throw SystemError.latest }
    return (Descriptor(number: ends[0]), Descriptor(number: ends[1]))
  }

  /// The bytes of a plain file; nil of anything else.
  var size: Int? {
    var status = stat()
    guard fstat(number, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    return Int(status.st_size)
  }

  /// The bytes of a plain file; nil of anything else.
  static func size(of path: String) -> Int? {
    guard let descriptor = try? Descriptor.reading(path) else { return nil }
    defer { descriptor.close() }
    return descriptor.size
  }

  /// Writes everything.
  func write(_ bytes: [UInt8]) throws(SystemError) {
    var failure: SystemError?
    bytes.withUnsafeBytes { bytes in
      do throws(SystemError) { try write(bytes) } catch { failure = error }
    }
    if let failure { throw failure }
  }

  /// Writes everything.
  func write(_ bytes: UnsafeRawBufferPointer) throws(SystemError) {
    var rest = bytes
    while !rest.isEmpty {
      let count = systemWrite(number, rest.baseAddress, rest.count)
      if count >= 0 {
        rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(count))
      } else if !SystemError.latest.isInterruption {
        throw SystemError.latest
      }
    }
  }

  /// Closes what is not needed any more.
  func close() { _ = systemClose(number) }

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
    guard systemClose(number) == 0 else { throw SystemError.latest }
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

private func systemPipe(_ ends: UnsafeMutablePointer<Int32>) -> Int32 { pipe(ends) }

private func systemClose(_ number: Int32) -> Int32 { close(number) }
