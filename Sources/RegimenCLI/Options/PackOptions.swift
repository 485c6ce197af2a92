import ArgumentParser
import Regimen
import RegimenDiagnostics
import RegimenLoader
import RegimenModel

/// The option that names the pack.
struct PackOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The pack: a folder of YAML files, or one file. Without it $REGIMEN_RULES, then the pack inside the program.",
      valueName: "path"),
    completion: .file())
  var rules: String?

  /// The files of the pack, whatever is wrong in them.
  func files(_ messages: MessageForm) throws(CommandFailure) -> PackFiles {
    guard let path = rules ?? Process.environment("REGIMEN_RULES") else { return .shipped }
    do {
      return try PackFiles.read(path)
    } catch {
      throw messages.failure(error, sources: [], .cannotRun)
    }
  }

  /// Loads the pack.
  func load(_ messages: MessageForm) throws(CommandFailure) -> LoadedPack {
    try LoadedPack(files(messages), messages)
  }
}

/// A pack with the texts it was loaded from, lines of which diagnostics show.
struct LoadedPack {
  let pack: Pack
  let texts: [SourceText]

  /// Loads a pack from a folder or a file.
  init(path: String, _ messages: MessageForm) throws(CommandFailure) {
    let files: PackFiles
    do {
      files = try PackFiles.read(path)
    } catch {
      throw messages.failure(error, sources: [], .cannotRun)
    }
    try self.init(files, messages)
  }

  /// Loads a pack from its files.
  init(_ files: PackFiles, _ messages: MessageForm) throws(CommandFailure) {
    do {
      pack = try PackLoader.load(files)
      texts = files.texts
    } catch {
      throw messages.failure(error, sources: files.texts, .cannotRun)
    }
  }
}
