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
  /// written: a folder that is gone after. What the page tells a reader to write into a file is written there first.
  ///
  /// - Parameter look: looks at the folder as the page leaves it.
  func runAnew(then look: (URL) throws -> Void = { _ in }) throws -> Readme {
    try withFolder { folder in
      for name in ["fixtures", "rules"] {
        try FileManager.default.createSymbolicLink(
          atPath: folder.appending(path: name).path, withDestinationPath: Repository.path(name))
      }
      var prose = ""
      let parts = try pieces.map { piece -> String in
        switch piece {
        case .prose(let text):
          prose = text
          return text
        case .block("console", let content): return "```console\n\(try Self.session(content, in: folder))```\n"
        case .block(let language, let content):
          try WrittenFile(after: prose)?.write(content, in: folder)
          return "```\(language)\n\(content)```\n"
        }
      }
      try look(folder)
      return Readme(text: parts.joined())
    }
  }

  /// The contents of the fenced blocks with a language, each ending in a newline.
  func blocks(of language: String) -> [String] {
    pieces.compactMap { piece in
      if case .block(language, let content) = piece { content } else { nil }
    }
  }

  private static func session(_ content: String, in folder: URL) throws -> String {
    let program = Program(folder: folder)
    return try content.split(separator: "\n").filter { $0.hasPrefix("$ ") }.map { line in
      let script = "regimen() { \"$REGIMEN\" \"$@\"; }; exec 2>&1; \(line.dropFirst(2))"
      return "\(line)\n\(try program.shell(script).output)"
    }.joined()
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
