import RegimenDiagnostics

/// Where a result goes that comes bit by bit.
enum ResultStream {
  /// Straight to whoever reads, under the name that people know it by.
  case direct(Descriptor, name: String)
  /// Into a draft that takes a file's place once all has come.
  case draft(Draft, name: String)

  /// Opens the way to a destination.
  init(_ destination: Destination) throws(CommandFailure) {
    do throws(SystemError) {
      switch destination {
      case .standardOutput:
        self = .direct(.standardOutput, name: destination.name)
        begin()
      case .file(let path):
        if Destination.isThere(path), !Destination.isPlain(path) {
          self = .direct(try Descriptor.writing(path, isNew: false), name: path)
          begin()
        } else {
          let target = Destination.resolved(path)
          self = .draft(try Draft(of: target, mode: Destination.mode(of: target), name: path), name: path)
        }
      }
    } catch {
      throw CommandFailure(writing: destination.name, error)
    }
  }

  private func begin() {
    if case .direct(_, let name) = self { Interruption.undisturbed { $0[name] = .part } }
  }

  /// Writes more.
  func write(_ bytes: UnsafeRawBufferPointer) throws(CommandFailure) {
    do throws(SystemError) {
      switch self {
      case .direct(let descriptor, _): try descriptor.write(bytes)
      case .draft(let draft, _): try draft.write(bytes)
      }
    } catch {
      throw CommandFailure(writing: name, error)
    }
  }

  /// Writes the whole result at once, and ends it.
  func writeAll(_ bytes: [UInt8]) throws(CommandFailure) {
    var failure: CommandFailure?
    bytes.withUnsafeBytes { bytes in
      do throws(CommandFailure) { try write(bytes) } catch { failure = error }
    }
    if let failure { throw failure }
    try finish()
  }

  /// Ends the result: it is whole.
  func finish() throws(CommandFailure) {
    switch self {
    case .direct(_, let name): Interruption.undisturbed { $0[name] = .whole }
    case .draft(let draft, let name):
      do throws(SystemError) { try draft.keep() } catch { throw CommandFailure(writing: name, error) }
    }
  }

  /// Gives the result up: a draft is removed, and the file stays as it was.
  func discard() {
    if case .draft(let draft, _) = self { draft.discard() }
  }

  /// The name that people know it by.
  private var name: String {
    switch self {
    case .direct(_, let name), .draft(_, let name): name
    }
  }

  /// What is left of the file that was asked for once the result is given up; nil where it was no plain file.
  var fateWhenDiscarded: String? {
    guard case .draft(_, let name) = self else { return nil }
    return "\(printable(name)) was \(Destination.isPlain(name) ? "left as it was" : "not written")"
  }
}
