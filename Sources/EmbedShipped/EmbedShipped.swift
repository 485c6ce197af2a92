import Foundation
import PackagePlugin

/// Writes what lies in a target's `Contents` folder into Swift source, so that the program carries it inside itself: it
/// works wherever its one file is moved, where a resource bundle would be left behind.
///
/// Each entry of `Contents` is a folder, or a link to one elsewhere in the package, and becomes a constant of its name.
/// The links also make SwiftPM plan the build anew when a file is added or removed there.
@main
struct EmbedShipped: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let contents = target.directoryURL.appending(path: "Contents")
    let output = context.pluginWorkDirectoryURL.appending(path: "ShippedFiles+Contents.swift")
    let folders = try FileManager.default.contentsOfDirectory(atPath: contents.path).sorted()
      .map { contents.appending(path: $0) }
    return [
      .buildCommand(
        displayName: "Embedding what ships inside the program",
        executable: try context.tool(named: "EmbedShippedTool").url,
        arguments: [output.path] + folders.map(\.path),
        inputFiles: folders.flatMap { inputs(under: $0.resolvingSymlinksInPath()) },
        outputFiles: [output])
    ]
  }

  /// The folder and all that is in it, folders too: they change when a file is added or removed.
  private func inputs(under folder: URL) -> [URL] {
    guard FileManager.default.fileExists(atPath: folder.path) else { return [] }
    let paths = FileManager.default.subpaths(atPath: folder.path) ?? []
    return [folder] + paths.sorted().map { folder.appending(path: $0) }
  }
}
