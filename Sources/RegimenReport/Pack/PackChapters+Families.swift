import RegimenDiagnostics
import RegimenModel

extension PackChapters {
  /// Which families of rules touch which output: a family is a file.
  var families: Chapter {
    let files = pack.rules.reduce(into: [String]()) { files, rule in
      if files.last != rule.place.file { files.append(rule.place.file) }
    }
    let rows = files.map { file in row("\(code: file)", pack.rules.filter { $0.place.file == file }) }
    let table = PackDocument.Table(
      caption: "How many rules of each file speak about each part of a plan",
      columns: ["File", "Rules"] + RuleOutput.all.map(\.words), rows: rows + [row("All", pack.rules)], isNumeric: true)
    return chapter(
      "families", "Which rules touch what", rows.isEmpty ? [] : [.table(table)], ifEmpty: "The pack has no rule.")
  }

  private func row(_ name: Text, _ rules: [Rule]) -> [Text] {
    let outputs = rules.map { rule in Set(rule.then.map { RuleOutput($0.content) }) }
    let counts = RuleOutput.all.map { output in outputs.count { $0.contains(output) } }
    return [name] + ([rules.count] + counts).map { $0 == 0 ? "–" : "\($0)" }
  }
}
