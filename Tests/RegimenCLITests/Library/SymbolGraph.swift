import Foundation

/// What a module offers to those who import it, as the compiler tells it.
struct SymbolGraph: Decodable {
  struct Symbol: Decodable {
    struct Kind: Decodable { let identifier: String }
    struct Identifier: Decodable { let precise: String }
    struct Fragment: Decodable { let spelling: String }
    struct Comment: Decodable {}

    let kind: Kind
    let identifier: Identifier
    let pathComponents: [String]
    let declarationFragments: [Fragment]
    let docComment: Comment?

    var path: String { pathComponents.joined(separator: ".") }
    var declaration: String { declarationFragments.map(\.spelling).joined() }
  }

  struct Relationship: Decodable {
    let kind: String
    let source: String
    let target: String
    let targetFallback: String?
  }

  let symbols: [Symbol]
  let relationships: [Relationship]

  /// The graphs of modules that were built with the tests, and of what they add to others.
  static func graphs(of modules: [String]) throws -> [SymbolGraph] {
    try withFolder { folder in
      for module in modules { try extract(module, into: folder) }
      let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      return try files.map { try JSONDecoder().decode(SymbolGraph.self, from: Data(contentsOf: $0)) }
    }
  }

  private static func extract(_ module: String, into folder: URL) throws {
    var compiler = Program()
    compiler.executable = URL(fileURLWithPath: "/usr/bin/env")
    compiler.environment = ProcessInfo.processInfo.environment
    let modules = Program.built.deletingLastPathComponent().appending(path: "Modules").path
    let map = Program.root.appending(path: "Sources/CLibYAML/module.modulemap").path
    let result = try compiler.run([
      "swift", "symbolgraph-extract", "-module-name", module, "-I", modules, "-Xcc", "-fmodule-map-file=\(map)",
      "-target", target, "-minimum-access-level", "public", "-skip-synthesized-members", "-skip-inherited-docs",
      "-emit-extension-block-symbols", "-output-dir", folder.path,
    ])
    guard result.status == 0 else { throw Failure(description: result.errors) }
  }

  /// Why there is no graph.
  struct Failure: Error, CustomStringConvertible { let description: String }

  private static var target: String {
    #if arch(arm64)
      "aarch64-unknown-linux-gnu"
    #else
      "x86_64-unknown-linux-gnu"
    #endif
  }
}
