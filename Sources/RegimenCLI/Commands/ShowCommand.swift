import ArgumentParser
import RegimenReport

/// `regimen show`: a pack laid out for people who judge it.
struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Lays a pack out for people: what it asks, what it offers, every rule as a sentence, what it rests on.",
    discussion: """
      For example:
        regimen show rules/iop
        regimen show rules/iop --format html --output iop.html

      Exit status: 0 it was laid out; 2 the pack does not load.
      """)

  /// The form of the document.
  enum Form: String, ExpressibleByArgument, CaseIterable {
    case markdown
    case html
  }

  @Argument(
    help: ArgumentHelp("The pack: a folder of YAML files, or one file.", valueName: "pack"), completion: .file())
  var pack: String

  @Option(help: "Write for a repository (markdown), or one web page that needs nothing beside itself (html).")
  var format = Form.markdown

  @OptionGroup var result: DestinationOptions

  func run() throws {
    try result.refuse(where: { Destination.isSame($0, pack) }, "is the pack itself")
    let document = PackDocument(of: try LoadedPack(path: pack, MessageForm()).pack)
    try result.destination.write(bytes(of: document))
  }

  private func bytes(of document: PackDocument) -> [UInt8] {
    switch format {
    case .markdown: PackMarkdown().bytes(of: document)
    case .html: PackHTML().bytes(of: document)
    }
  }
}
