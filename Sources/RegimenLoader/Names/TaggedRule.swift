import RegimenDiagnostics

/// A rule that carries a tag.
struct TaggedRule: Sendable {
  /// Its name; nil where it has none, which is reported.
  let name: String?
  /// Where the tag is written.
  let place: SourceRange
}
