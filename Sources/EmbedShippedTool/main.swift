import Foundation

// Called as: EmbedShippedTool OUTPUT FOLDER...

do {
  guard let output = CommandLine.arguments.dropFirst().first else { exit(64) }
  let folders = try CommandLine.arguments.dropFirst(2).map(FolderContents.init)
  let source = "extension ShippedFiles {\n" + folders.map(\.declaration).joined(separator: "\n") + "}\n"
  try Data(source.utf8).write(to: URL(fileURLWithPath: output), options: .atomic)
} catch {
  FileHandle.standardError.write(Data("error: \(error)\n".utf8))
  exit(1)
}
