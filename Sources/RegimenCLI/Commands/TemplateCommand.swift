import ArgumentParser
import RegimenReport

/// `regimen template`: a blank assessment to fill in.
struct TemplateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "template",
    abstract: "Prints a blank assessment to fill in: the questions with the answers allowed, what is required first.",
    discussion: """
      For example:
        regimen template --output person.yaml
      """)

  @OptionGroup var pack: PackOptions
  @OptionGroup var result: DestinationOptions

  func run() throws {
    try result.refuse(where: Destination.isPlain, "is there already and may be filled in")
    let loaded = try pack.load(MessageForm())
    try result.destination.write(Array(AssessmentTemplate(pack: loaded.pack).text.utf8))
  }
}
