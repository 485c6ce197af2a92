extension String {
  /// The text in single quotes for a message, cut after 60 characters so that no message grows with the input.
  package var quoted: String {
    let most = 60
    let shown = unicodeScalars.prefix(most + 1)
    guard shown.count > most else { return "'\(self)'" }
    return "'\(String(String.UnicodeScalarView(shown.prefix(most))))…'"
  }
}
