package import RegimenDiagnostics
package import RegimenDocument

/// Reads JSON into nodes that know where they were written: the same nodes that YAML gives.
///
/// What is read is JSON as RFC 8259 defines it and nothing more, except that a byte order mark is ignored (as the RFC
/// allows) and that a repeated key is a mistake (as it recommends). Numbers keep the text that was written; they, `true`,
/// `false` and `null` are unquoted scalars, and strings are quoted ones.
package enum JSONReader {
  /// Reads the one value of a text.
  ///
  /// - Throws: All repeated keys (at most 1,000, and then that there are more), and the first mistake that does not leave the structure clear.
  /// - Complexity: Linear in the bytes of the text. Time and memory are bounded by `limits`.
  package static func read(
    _ source: SourceText, limits: DocumentLimits = .standard
  ) throws(DiagnosticFailure) -> Node {
    let text = try DocumentText(source, limits: limits)
    var parser = Parser(text, limits: limits)
    return try parser.parse()
  }
}
