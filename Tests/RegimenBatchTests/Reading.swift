import RegimenBatch
import RegimenDiagnostics
import RegimenModel

/// What came of reading one record: an assessment, or mistakes.
struct Reading {
  let record: RecordBytes
  let assessment: Assessment?
  let mistakes: [Diagnostic]

  init(_ record: RecordBytes, _ reading: RecordReading, _ notation: RecordNotation) {
    self.record = record
    do throws(DiagnosticFailure) {
      assessment = try reading.assessment(record, as: notation, in: "stream")
      mistakes = []
    } catch {
      assessment = nil
      mistakes = error.diagnostics
    }
  }

  /// The mistakes as they are told, without help: `line:column code message`.
  var told: [String] {
    mistakes.map { mistake in
      let start = mistake.range?.start ?? .start
      return "\(start.line):\(start.column) \(mistake.code.rawValue) \(mistake.message)"
    }
  }
}
