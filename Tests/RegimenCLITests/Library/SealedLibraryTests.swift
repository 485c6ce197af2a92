import RegimenDiagnostics
import RegimenTestSupport
import Testing

/// The library works on values: it prints nothing, asks neither the clock nor the environment nor chance, and has one
/// file that reads files.
@Suite struct SealedLibraryTests {
  /// The program, and what runs while the package is built.
  private static let outsideLibrary = ["RegimenCLI/", "RegimenCommand/", "EmbedShipped/", "EmbedShippedTool/"]

  /// The one source that touches files: it reads the folders and files that a caller names.
  private static let fileSystem = "Sources/RegimenLoader/Files/FileSystem.swift"

  private static let system: Set = ["Darwin", "Glibc", "Musl"]

  /// Every source that imports more than values, and what for.
  private static let importers: [String: Set<String>] = [
    fileSystem: system,
    // Locks that the thread sanitizer knows.
    "Sources/RegimenEvaluator/FreeList.swift": system,
    "Sources/RegimenBatch/Running/Turnstile.swift": system,
    // The search for a byte in memory.
    "Sources/RegimenBatch/Reading/ByteSearch.swift": system,
    // Work on all cores.
    "Sources/RegimenBatch/Running/BatchEngine.swift": ["Dispatch"],
    "Sources/RegimenAnalysis/Proofs.swift": ["Dispatch"],
    "Sources/RegimenAnalysis/Mutating/CaseRunner+Mutation.swift": ["Dispatch"],
    // The parser of YAML, which is given bytes.
    "Sources/RegimenYAML/EventStream.swift": ["CLibYAML"],
  ]

  @Test func `no source of the library reaches outside, but the one that reads files`() throws {
    let sources = try Repository.allTexts(in: "Sources").filter { source in
      source.name.hasSuffix(".swift") && !Self.outsideLibrary.contains { source.name.hasPrefix("Sources/\($0)") }
    }
    #expect(sources.count > 500)
    let worlds = sources.map { ($0.name, OutsideWorld($0.bytes)) }
    let importers = worlds.filter { !$0.1.modules.isEmpty }.map { ($0.0, $0.1.modules) }
    #expect(Dictionary(uniqueKeysWithValues: importers) == Self.importers)
    let reaching = worlds.filter { !$0.1.reaches.isEmpty }
    #expect(reaching.map(\.0) == [Self.fileSystem], "\(reaching.map { "\($0.0) \($0.1.reaches)" })")
  }

  @Test(arguments: [
    (#"let x = 1; print(x)"#, ["1: print"]),
    ("let a = 1\nlet b = ContinuousClock.now", ["2: ContinuousClock"]),
    (#"let home = "at \(getenv("HOME")) (\(1))""#, ["1: getenv"]),
    (##"let home = #"at \#(Int.random(in: 1...6)) \(print)"#"##, ["1: random"]),
    ("let text = \"\"\"\n  a \"print\" \\(1)\n  \"\"\"\nFileManager.default", ["4: FileManager"]),
    (#"let empty = ""; dump(empty)"#, ["1: dump"]),
    ("import Glibc\nread(0, buffer, 1); Glibc.write(1, buffer, 1)", ["2: read", "2: write"]),
    ("/* a /* comment */ inside */ readLine()", ["1: readLine"]),
  ])
  func `what reaches outside is found`(source: String, reaches: [String]) {
    #expect(OutsideWorld(Array(source.utf8)).reaches == reaches)
  }

  @Test(arguments: [
    "/// Without `print`: stdout is not ours.\nlet a = 1 // getenv",
    "/* print /* readLine */ dump */ let a = 1",
    #"let a = "print \"stdout\" \\"; let b = "getenv""#,
    ##"let a = #"a "print" \(dump)"#"##,
    "let a = \"\"\"\n  print \"\"\\\"\n  getenv\n  \"\"\"",
    "import Glibc\nfile.read(bytes); func write(_ bytes: Int) {}; let open = 1",
    "read(bytes); time(3)",
    "let printed = 1; let my_random = 2",
  ])
  func `words of comments and texts, and the methods of others, are not`(source: String) {
    #expect(OutsideWorld(Array(source.utf8)).reaches == [])
  }

  @Test func `an import is found however it is written`() {
    let source = """
      import RegimenModel
      @_exported public import Foundation
      internal import struct Musl.stat
      package import BitCollections
      // import Dispatch
      #if canImport(Glibc)
      """
    #expect(OutsideWorld(Array(source.utf8)).modules == ["Foundation", "Musl"])
  }
}
