extension String {
  /// The text in single quotes for a message, cut after 64 characters, the length of a digest, so that no message grows with the input.
  package var quoted: String {
    let most = 64
    let shown = unicodeScalars.prefix(most + 1)
    guard shown.count > most else { return "'\(self)'" }
    return "'\(String(String.UnicodeScalarView(shown.prefix(most))))…'"
  }
}
