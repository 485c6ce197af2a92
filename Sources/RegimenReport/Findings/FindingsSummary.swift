public import RegimenDiagnostics

/// How many findings there are of each severity.
public struct FindingsSummary: Sendable, Hashable {
  /// Findings that must be mended before anything is recommended.
  public let errors: Int
  /// Findings that are probably mistakes.
  public let warnings: Int
  /// Findings worth knowing.
  public let notes: Int

  /// Counts findings.
  public init(_ findings: [Diagnostic]) {
    errors = findings.count { $0.severity == .error }
    warnings = findings.count { $0.severity == .warning }
    notes = findings.count { $0.severity == .note }
  }

  /// The counts in words: `2 errors, 1 warning`, or `no findings`.
  public var text: String {
    let counts = [(errors, "error"), (warnings, "warning"), (notes, "note")]
    let words = counts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)\($0.0 == 1 ? "" : "s")" }
    return words.isEmpty ? "no findings" : words.joined(separator: ", ")
  }
}
