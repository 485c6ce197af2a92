import ArgumentParser
import RegimenLoader
import RegimenModel
import RegimenReport
import RegimenShipped

/// `regimen schema`: the JSON Schemas by which editors and other programs check what Regimen reads and prints.
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Prints a JSON Schema: of assessments or of a pack's files, for editors, or of plans, for programs.",
    discussion: """
      For example:
        regimen schema assessment --output assessment.schema.json
        regimen schema pack --rules rules/iop --output pack.schema.json
        regimen schema plan

      An editor with a YAML language server completes and checks a file whose first line is
        # yaml-language-server: $schema=pack.schema.json

      The schemas of assessments and of packs hold the names of the pack, so print them anew when these change. That \
      of a pack is printed for packs with mistakes as well, from what could be read, and for an empty folder.

      Exit status: 0 the schema was printed; 2 there is no such pack, or it does not load and so has no assessments.
      """)

  @Argument(help: "What the schema is of.")
  var subject: SchemaSubject

  @OptionGroup var pack: PackOptions
  @OptionGroup var result: DestinationOptions

  func run() throws { try result.destination.write(bytes()) }

  private func bytes() throws(CommandFailure) -> [UInt8] {
    switch subject {
    case .assessment: try AssessmentSchema(pack: pack.load(MessageForm()).pack).document.bytes
    case .pack: try PackSchema(names: PackNames(pack.files(MessageForm()))).document.bytes
    case .plan: ShippedFiles.schemas.first { $0.path == "plan.schema.json" }?.bytes ?? []
    }
  }
}

/// What a schema may be of.
enum SchemaSubject: String, ExpressibleByArgument, CaseIterable {
  case assessment
  case pack
  case plan
}
