package import RegimenDiagnostics
package import RegimenDocument

/// Reads YAML into nodes that know where they were written.
///
/// What is read is YAML as libyaml knows it (1.1), without what would make a rule file hard to trust: tags, merge keys,
/// keys that are not text, repeated keys and several documents in a file are refused, each with its own code.
package enum YAMLReader {
  /// Reads the one document of a text.
  ///
  /// The node of an alias is the anchored node itself, range included: a mistake in it points at the text as written.
  ///
  /// - Throws: Every mistake that can be found in one reading (at most 1,000, and then that there are more): all that leave the structure clear, such
  ///   as repeated keys, and the first that does not.
  /// - Complexity: Linear in the bytes of the text. Time and memory are bounded by `limits`.
  package static func read(
    _ source: SourceText, limits: DocumentLimits = .standard
  ) throws(DiagnosticFailure) -> Node {
    let text = try DocumentText(source, limits: limits)
    if let mistake = tagDirective(in: text) { throw DiagnosticFailure([mistake]) }
    let content = source.bytes[text.positions.contentStart...]
    return try content.withUnsafeBufferPointer { (bytes) throws(DiagnosticFailure) in
      var composer = Composer(text, limits: limits)
      return try composer.compose(EventStream(bytes))
    }
  }
}
