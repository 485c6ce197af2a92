import RegimenDiagnostics
import RegimenEvaluator
import RegimenModel
import RegimenReport

/// What is written in the place of a plan where a record is rejected.
struct RejectedRecord: JSONWritable {
  let failure: DiagnosticFailure
  /// Where the record stands.
  let file: String
  let line: Int
  let offset: Int

  func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("plan_schema_version", Engine.planSchemaVersion)
      json.member("notice", PlanJSON.notice)
      json.member("status", "rejected")
      json.member("record", Place(record: self))
      json.member("errors", failure.diagnostics)
    }
  }

  private struct Place: JSONWritable {
    let record: RejectedRecord

    func write(to json: inout JSONWriter) {
      json.object { json in
        json.member("file", record.file)
        json.member("line", record.line)
        json.member("byte_offset", record.offset)
      }
    }
  }

  /// Writes the line, or lines, that a form has for it.
  func write(_ form: BatchForm, to output: inout OutputBuffer) {
    switch form {
    case .plans, .fields:
      output.append(FragmentCutter.json(self))
      output.append(UInt8(ascii: "\n"))
    case .table(let fields):
      for field in fields {
        if field == .status { CSVCell.write("rejected".utf8, to: &output) }
        output.append(UInt8(ascii: ","))
      }
      CSVCell.write(mistakes.utf8, to: &output)
      output.append(UInt8(ascii: "\n"))
    case .text(let report):
      output.append(Array("REJECTED: line \(line) of \(printable(file)) got no plan.\n".utf8))
      let renderer = DiagnosticRenderer(width: report.width, isColored: report.isColored, sources: [])
      output.append(Array(renderer.render(failure.diagnostics).utf8))
      output.append(form.separator)
    }
  }

  private var mistakes: String {
    failure.diagnostics.map { mistake in
      let place = mistake.range.map { "\($0): " } ?? ""
      return "\(place)\(mistake.message) [\(mistake.code.rawValue)]"
    }.joined(separator: "; ")
  }
}
