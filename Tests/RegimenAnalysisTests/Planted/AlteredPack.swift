import RegimenDiagnostics
import RegimenLoader
import RegimenModel
import RegimenTestSupport

@testable import RegimenAnalysis

/// A copy of the shipped pack with something else written in some places.
struct AlteredPack {
  /// What is written otherwise.
  struct Edit {
    let file: String
    let old: String
    let new: String

    /// Writes something else in one place.
    static func replace(_ old: String, with new: String, in file: String) -> Edit {
      Edit(file: file, old: old, new: new)
    }

    /// Adds a rule at the end of a file.
    static func add(
      _ rule: String, concern: String, when: String, overrides: [String] = [], then: String, to file: String
    ) -> Edit {
      let lines = [
        "- rule: \(rule)", "  title: \(rule)", "  concern: \(concern)", "  when: \(when)",
        overrides.isEmpty ? nil : "  overrides: [\(overrides.joined(separator: ", "))]", "  then: {\(then)}",
        "  because: So it is.", "  sources: [tip47]",
        "  evidence: consensus", "  review_by: 2028-11-23",
      ]
      return Edit(file: file, old: "", new: lines.compactMap(\.self).map { "\n  \($0)" }.joined() + "\n")
    }

    /// The text with the edit made; nil where what is to be replaced is not there exactly once.
    fileprivate func applied(to text: String) -> String? {
      if old.isEmpty { return text + new }
      return text.split(separator: old, omittingEmptySubsequences: false).count == 2
        ? text.replacing(old, with: new) : nil
    }
  }

  /// An edit that does not fit the pack as it is now.
  struct Misfit: Error {
    let edit: Edit
  }

  let pack: PackUnderCheck
  private var texts: [String: String] = [:]

  /// Alters the shipped pack; without edits it is the pack as shipped.
  init(_ edits: [Edit] = []) throws {
    for file in try PackFiles.read(Repository.path("rules/iop")).texts where !file.name.hasPrefix("cases/") {
      texts[file.name] = String(decoding: file.bytes, as: UTF8.self)
    }
    for edit in edits {
      guard let altered = texts[edit.file].flatMap({ edit.applied(to: $0) }) else { throw Misfit(edit: edit) }
      texts[edit.file] = altered
    }
    pack = PackUnderCheck(try PackLoader.load(files: texts.map { SourceText(name: $0, bytes: Array($1.utf8)) }))
  }

  /// Whether a place is on the first line that has a text in a file.
  func isPlace(_ place: SourceRange, of text: String, in file: String) -> Bool {
    let lines = (texts[file] ?? "").split(separator: "\n", omittingEmptySubsequences: false)
    return place.file == file && lines.firstIndex { $0.contains(text) }.map { $0 + 1 } == place.start.line
  }
}
