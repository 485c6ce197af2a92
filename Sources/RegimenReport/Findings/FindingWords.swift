import RegimenDiagnostics
import RegimenModel

/// A finding in plain lines, for reports that show no lines of the pack.
struct FindingWords {
  let root: FileRoot
  let assessments: AssessmentYAML?

  /// What was found, and all that helps to understand and mend it.
  func lines(of finding: Finding) -> [String] {
    [finding.diagnostic.message] + details(of: finding)
  }

  /// What helps to understand and mend what was found.
  func details(of finding: Finding) -> [String] {
    let notes = finding.diagnostic.notes.map { note in
      "note: \(note.message)\(place(note.range).map { " (\($0))" } ?? "")"
    }
    let examples = finding.witnesses.flatMap { witness in
      let text = assessments?.text(of: witness.assessment) ?? ""
      return ["example: \(witness.caption)"] + text.split(separator: "\n").map { "  \($0)" }
    }
    let help = finding.diagnostic.help.map { ["help: \($0)"] } ?? []
    return notes + examples + help
  }

  /// A place in words.
  func place(_ range: SourceRange?) -> String? {
    range.map { "\(root.path(of: $0.file)):\($0.start.line):\($0.start.column)" }
  }
}
