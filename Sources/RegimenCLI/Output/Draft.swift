#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A neighbour of a file, written to take that file's place once it is whole. An interruption removes it.
struct Draft {
  private let name: String
  private let target: String
  private let path: String
  private let descriptor: Descriptor

  /// Begins a draft.
  ///
  /// - Parameters:
  ///   - target: The file that it will replace, or make; no link.
  ///   - mode: Who may do what with it; as with any new file where it is nil.
  ///   - name: The name by which the file was asked for.
  init(of target: String, mode: mode_t?, name: String) throws(SystemError) {
    let path = "\(target).\(getpid()).partial"
    // Only what this call has made is noted, and removed: never a file that was there.
    let descriptor = try Interruption.undisturbed { (writings) throws(SystemError) in
      let descriptor = try Descriptor.writing(path, isNew: true)
      writings[name] = .draft(path)
      return descriptor
    }
    (self.name, self.target, self.path, self.descriptor) = (name, target, path, descriptor)
    try orDiscard { () throws(SystemError) in
      if let mode { try descriptor.set(mode: mode) }
    }
  }

  /// Writes more.
  func write(_ bytes: UnsafeRawBufferPointer) throws(SystemError) {
    try orDiscard { () throws(SystemError) in try descriptor.write(bytes) }
  }

  /// Writes more.
  func write(_ bytes: [UInt8]) throws(SystemError) {
    try orDiscard { () throws(SystemError) in try descriptor.write(bytes) }
  }

  /// Brings the draft to the disk, and puts it in the file's place.
  func keep() throws(SystemError) {
    try orDiscard { () throws(SystemError) in
      try descriptor.finish()
      try Interruption.undisturbed { (writings) throws(SystemError) in
        guard rename(path, target) == 0 else { throw SystemError.latest }
        writings[name] = .whole
      }
    }
  }

  /// Gives the draft up: the file stays as it was.
  func discard() {
    Interruption.undisturbed { writings in
      unlink(path)
      writings[name] = nil
    }
  }

  private func orDiscard(_ body: () throws(SystemError) -> Void) throws(SystemError) {
    do throws(SystemError) {
      try body()
    } catch {
      discard()
      throw error
    }
  }
}
