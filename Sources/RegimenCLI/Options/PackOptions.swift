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

  /// Loads the pack.
  func load(_ output: OutputOptions) throws(CommandFailure) -> LoadedPack {
    guard let path = rules ?? Process.environment("REGIMEN_RULES") else {
      return try LoadedPack(.shipped, output)
    }
    return try LoadedPack(path: path, output)
  }
}

/// A pack with the texts it was loaded from, lines of which diagnostics show.
struct LoadedPack {
  let pack: Pack
  let texts: [SourceText]

  /// Loads a pack from a folder or a file.
  init(path: String, _ output: OutputOptions) throws(CommandFailure) {
    let files: PackFiles
    do {
      files = try PackFiles.read(path)
    } catch {
      throw output.failure(error, sources: [], .cannotRun)
    }
    try self.init(files, output)
  }

  /// Loads a pack from its files.
  init(_ files: PackFiles, _ output: OutputOptions) throws(CommandFailure) {
    do {
      pack = try PackLoader.load(files)
      texts = files.texts
    } catch {
      throw output.failure(error, sources: files.texts, .cannotRun)
    }
  }
}
