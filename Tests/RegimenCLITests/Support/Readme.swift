import Foundation
import RegimenTestSupport

/// The README, or another page with examples, taken apart into lines and fenced blocks.
struct Readme {
  /// The whole text.
  let text: String

  /// Reads the README of the repository, or another page in it.
  static func read(_ page: String = "README.md") throws -> Readme {
    Readme(text: String(decoding: try Repository.bytes(of: page), as: UTF8.self))
  }

  /// The page with what its commands print now, each run where `fixtures` and `rules` are at hand and files may be
  /// written: a folder that is gone after.
  func runAnew() throws -> Readme {
    try withFolder { folder in
      for name in ["fixtures", "rules"] {
        try FileManager.default.createSymbolicLink(
          atPath: folder.appending(path: name).path, withDestinationPath: Repository.path(name))
      }
      return try replacingConsoleBlocks { command in
        let program = Program(folder: folder)
        return try program.shell("regimen() { \"$REGIMEN\" \"$@\"; }; exec 2>&1; \(command)").output
      }
    }
  }

  /// The contents of the fenced blocks with a language, each ending in a newline.
  func blocks(of language: String) -> [String] {
    pieces.compactMap { piece in
      if case .block(language, let content) = piece { content } else { nil }
    }
  }

  /// The README with what its commands print put in the place of what it says they print.
  func replacingConsoleBlocks(_ run: (String) throws -> String) rethrows -> Readme {
    let parts = try pieces.map { piece -> String in
      switch piece {
      case .prose(let text): return text
      case .block("console", let content): return "```console\n\(try Self.session(content, run))```\n"
      case .block(let language, let content): return "```\(language)\n\(content)```\n"
      }
    }
    return Readme(text: parts.joined())
  }

  private static func session(_ content: String, _ run: (String) throws -> String) rethrows -> String {
    try content.split(separator: "\n").filter { $0.hasPrefix("$ ") }
      .map { "\($0)\n\(try run(String($0.dropFirst(2))))" }.joined()
  }

  private enum Piece {
    case prose(String)
    case block(String, String)
  }

  private var pieces: [Piece] {
    var pieces: [Piece] = []
    var language: String?
    var content = ""
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
      switch (language, line.hasPrefix("```")) {
      case (nil, true):
        pieces.append(.prose(content))
        (language, content) = (String(line.dropFirst(3)), "")
      case (let open?, true):
        pieces.append(.block(open, content))
        (language, content) = (nil, "")
      default: content += line + "\n"
      }
    }
    return pieces + [.prose(content)]
  }
}
