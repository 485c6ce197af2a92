import RegimenAnalysis
import RegimenDiagnostics
import RegimenModel
import RegimenReport

extension TestCommand {
  /// Refuses suggestions that would take the place of what a person wrote.
  func refuseToOverwrite() throws(CommandFailure) {
    guard let suggest else { return }
    try result.refuse(where: { $0 == suggest }, "is where the suggested cases go")
    guard Destination.isThere(suggest) else { return }
    throw CommandFailure(
      message: "regimen: \(printable(suggest)) is there already; name another file for the suggested cases\n",
      status: .cannotRun)
  }

  /// The cases that would show what no case does.
  func suggestions(_ report: PackTestReport, _ pack: Pack) -> [SuggestedCase] {
    guard let coverage = report.coverage else { return [] }
    let progress = CountedProgress("question")
    defer { progress.clear() }
    var suggester = CaseSuggester(pack)
    return suggester.suggestions(coverage: coverage, mutation: report.mutation) { progress.tell($0, of: $1) }
  }

  /// Writes suggested cases, and tells how many there are.
  func write(
    _ suggestions: [SuggestedCase], for report: PackTestReport, of pack: Pack, to path: String
  ) throws(CommandFailure) {
    let count = suggestions.count.counted("case")
    if !suggestions.isEmpty {
      try Destination.file(path).write(Array(WorkedCaseYAML(pack: pack).file(of: suggestions).utf8))
    }
    let missing =
      (report.coverage?.missing.count ?? 0) + (report.mutation?.survivors.count ?? 0)
    let none = missing == 0 ? "there is nothing to suggest" : "no case was found that shows any of what is missing"
    let fate = suggestions.isEmpty ? none : "\(count) suggested in \(printable(path))"
    try? Descriptor.standardError.write(Array("regimen: \(fate)\n".utf8))
  }
}
