/// One step of a YAML text, with the characters it spans.
struct Event {
  enum Content {
    case scalar(String, style: Style)
    case alias(String)
    case openSequence
    case openMapping
    /// The end of a list or mapping.
    case close
    case endOfDocument
    case endOfStream
    /// A beginning that says nothing by itself.
    case beginning
  }

  enum Style {
    case plain, quoted, block
  }

  let content: Content
  /// The name that aliases may call it by.
  let anchor: String?
  /// Whether it carries a tag.
  let hasTag: Bool
  /// Characters from the beginning of the text (its byte order mark not counted).
  let characters: Range<Int>
}

/// libyaml's account of a mistake, in its own words.
struct EventProblem: Error {
  enum Mark {
    /// So many characters from the beginning.
    case character(Int)
    /// So many bytes from the beginning: the text could not be read as characters.
    case byte(Int)
  }

  let message: String
  let mark: Mark
  /// What was being read, such as `while parsing a flow sequence`, and the character it began at.
  let context: (phrase: String, character: Int)?
}
