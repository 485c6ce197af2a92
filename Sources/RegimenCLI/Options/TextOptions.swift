import ArgumentParser

/// The options on how text is set.
struct TextOptions: ParsableArguments {
  @Option(help: ArgumentHelp("When to write colours.", valueName: "when"))
  var color = ColorChoice.auto

  @Option(help: ArgumentHelp("Columns of a line of text; those of the terminal if not given.", valueName: "columns"))
  var width: Int?

  func validate() throws {
    if let width, width < TextWidth.least {
      throw ValidationError("'--width' must be at least \(TextWidth.least).")
    }
  }

  var columns: Int { width ?? TextWidth.found }

  /// Whether to write colours to where a result goes.
  func isColored(_ destination: Destination) -> Bool {
    switch destination {
    case .standardOutput: color.isColored(.standardOutput)
    case .file: color == .always
    }
  }
}
