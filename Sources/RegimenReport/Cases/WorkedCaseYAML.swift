package import RegimenModel

/// Worked cases as YAML that the loader of packs reads back as the same cases.
package struct WorkedCaseYAML: Sendable {
  private let assessments: AssessmentYAML

  /// Creates a writer for cases of a pack.
  package init(pack: Pack) { assessments = AssessmentYAML(pack: pack) }

  /// A file of the pack that holds suggested cases, each under comments that tell what it would show; its last line ends
  /// with a line break.
  package func file(of suggestions: [SuggestedCase]) -> String {
    let cases = suggestions.map { suggestion in
      suggestion.shows.map { "  # \(Self.comment($0))\n" }.joined() + text(of: suggestion.worked)
    }
    return "cases:\n\(cases.joined(separator: "\n"))"
  }

  /// A case as an entry of `cases`; its last line ends with a line break.
  package func text(of worked: WorkedCase) -> String {
    var lines = ["- case: \(YAMLWriter.quoted(worked.name))"]
    switch worked.subject {
    case .file(let name): lines.append("  assessment: \(YAMLWriter.quoted(name))")
    case .inline(let assessment):
      let answers = assessments.text(of: assessment).split(separator: "\n").map { "    \($0)" }
      lines += answers.isEmpty ? ["  assessment: {}"] : ["  assessment:"] + answers
    }
    let plan = ExpectationYAML(worked.plan).lines
    if !plan.isEmpty { lines += ["  plan:"] + plan.map { "    \($0)" } }
    for (key, rules) in [("fires", worked.fires), ("silent", worked.silent)] where !rules.isEmpty {
      lines.append("  \(key): [\(rules.map(\.rawValue).joined(separator: ", "))]")
    }
    if !worked.isConfirmed { lines.append("  confirmed: no") }
    return lines.map { "  \($0)\n" }.joined()
  }

  /// Words on one line, in which nothing ends a comment.
  private static func comment(_ words: String) -> String {
    String(words.map { $0.isNewline ? " " : $0 })
  }
}
