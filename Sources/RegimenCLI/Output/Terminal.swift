import ArgumentParser

/// When to write colours.
enum ColorChoice: String, ExpressibleByArgument, CaseIterable {
  case auto
  case always
  case never

  /// Whether to write colours to a descriptor.
  func isColored(_ descriptor: Descriptor) -> Bool {
    switch self {
    case .always: true
    case .never: false
    case .auto:
      descriptor.isTerminal && Process.environment("NO_COLOR") == nil && Process.environment("TERM") != "dumb"
    }
  }
}

/// How wide text is set.
enum TextWidth {
  /// Lines longer than this are hard to read, however wide the terminal.
  static let most = 100
  /// What is not a terminal is taken to be as wide as one always was.
  static let usual = 80
  /// Less than this holds no text.
  static let least = 20

  /// The width for standard output.
  static var found: Int { found(for: .standardOutput) }

  /// The width for what is written to a descriptor: `COLUMNS`, else what the terminal says, else 80 columns.
  static func found(for descriptor: Descriptor) -> Int {
    let told = Process.environment("COLUMNS").flatMap(Int.init)
    let columns = [told, descriptor.terminalColumns].compactMap(\.self).first { $0 > 0 }
    return min(max(columns ?? usual, least), most)
  }
}
