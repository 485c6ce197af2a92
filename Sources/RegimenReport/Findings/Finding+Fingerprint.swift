import RegimenDiagnostics
import RegimenModel

extension Finding {
  /// What the finding is known by from one run to the next: names alone, so that it stays the same when lines move. Nil
  /// of a mistake that keeps a pack from loading, which is about no name.
  var fingerprint: String? {
    subject.isEmpty ? nil : [diagnostic.code.rawValue, subject, detail].filter { !$0.isEmpty }.joined(separator: "/")
  }
}
