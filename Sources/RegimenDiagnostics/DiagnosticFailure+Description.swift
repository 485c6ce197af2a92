extension DiagnosticFailure: CustomStringConvertible {
  /// A line for each mistake, `file:line:column: error: message [code]`, without the text that it is about.
  public var description: String { diagnostics.map(\.description).joined(separator: "\n") }
}

extension Diagnostic: CustomStringConvertible {
  /// `file:line:column: error: message [code]`, without the text that it is about.
  public var description: String {
    (range.map { "\($0): " } ?? "") + "\(severity): \(message) [\(code.rawValue)]"
  }
}
