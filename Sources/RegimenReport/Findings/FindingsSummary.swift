import RegimenDiagnostics
package import RegimenModel

/// How many findings there are of each severity, and how many are accepted.
package struct FindingsSummary: Sendable, Hashable {
  /// Findings that must be mended before anything is recommended.
  package let errors: Int
  /// Findings that are probably mistakes.
  package let warnings: Int
  /// Findings worth knowing.
  package let notes: Int
  /// Findings that are right but meant, of whatever severity.
  package let accepted: Int

  /// Counts findings.
  package init(_ findings: [Finding]) {
    let open = findings.filter { $0.acceptance == nil }.map(\.diagnostic.severity)
    errors = open.count { $0 == .error }
    warnings = open.count { $0 == .warning }
    notes = open.count { $0 == .note }
    accepted = findings.count - open.count
  }

  /// The counts in words: `2 errors, 1 warning; 3 accepted`, or `no findings`.
  package var text: String {
    let counts = [(errors, "error"), (warnings, "warning"), (notes, "note")]
    let words = counts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)\($0.0 == 1 ? "" : "s")" }
    let open = words.isEmpty ? "no findings" : words.joined(separator: ", ")
    return accepted == 0 ? open : "\(open); \(accepted) accepted"
  }
}
