import RegimenDiagnostics
import RegimenEvaluator
import RegimenModel
import RegimenReport

/// How the findings about a pack are printed.
struct FindingsForm {
  let options: FindingsOptions
  let text: TextOptions
  let isColored: Bool
  let root: FileRoot

  /// Puts a report into the form.
  ///
  /// - Parameters:
  ///   - pack: the pack; nil where it did not load.
  ///   - sources: its texts, as far as they could be read.
  func render(_ report: PackReport, of pack: Pack?, sources: [SourceText]) -> [UInt8] {
    switch options.format {
    case .text:
      let form = FindingsTextReport(of: pack, width: text.columns, isColored: isColored, sources: sources)
      return Array(form.text(of: report).utf8)
    case .json: return FindingsJSON(of: pack).bytes(of: report)
    case .sarif:
      let tool = FindingsSARIF.Tool(version: Engine.version, pages: DiagnosticPage.all)
      return FindingsSARIF(of: pack, root: root, tool: tool).bytes(of: report)
    case .github: return Array(FindingsGitHub(of: pack, root: root).text(of: report).utf8)
    case .junit: return FindingsJUnit(of: pack, root: root, failOn: options.failOn.severity).bytes(of: report)
    }
  }
}
