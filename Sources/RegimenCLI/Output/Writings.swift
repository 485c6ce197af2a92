import RegimenDiagnostics

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What a command has written so far, by the names that people know it by.
struct Writings: Sendable {
  /// How far a result has come.
  enum Progress: Sendable {
    /// It goes into a draft, with this path.
    case draft(String)
    /// It goes straight to its reader.
    case part
    /// It is written.
    case whole
  }

  private var results: [(name: String, progress: Progress)] = []

  /// How far a result has come; nil where it is not begun, or was given up.
  subscript(name: String) -> Progress? {
    get { results.first { $0.name == name }?.progress }
    set {
      results.removeAll { $0.name == name }
      if let newValue { results.append((name, newValue)) }
    }
  }

  /// Removes all drafts.
  func discardDrafts() {
    for case (_, .draft(let path)) in results { unlink(path) }
  }
}

extension Writings: CustomStringConvertible {
  /// What is left of them where the program ends now, drafts removed.
  var description: String {
    results.isEmpty ? "nothing was written" : results.map(Self.describe).joined(separator: ", ")
  }

  private static func describe(_ name: String, _ progress: Progress) -> String {
    switch progress {
    case .draft: "\(printable(name)) was \(Destination.isPlain(name) ? "left as it was" : "not written")"
    case .part: "\(printable(name)) may have got a part of the result"
    case .whole: "\(printable(name)) was written whole"
    }
  }
}
