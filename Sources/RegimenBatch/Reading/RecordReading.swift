package import RegimenDiagnostics
import RegimenDocument
import RegimenJSON
import RegimenLoader
package import RegimenModel
import RegimenYAML

/// Reads the records of streams against the vocabulary of a pack, in the way that single records are read.
///
/// What comes out says nowhere where it was written, so that a plan is the same wherever its record stands; what is
/// wrong does. Many threads may share one.
package struct RecordReading: Sendable {
  private let reader: AssessmentReader

  /// Creates a reader for records of the pack's vocabulary.
  package init(pack: Pack) {
    reader = AssessmentReader(pack: pack)
  }

  /// Reads a record.
  ///
  /// - Parameter file: The stream's name in diagnostics.
  /// - Throws: Every mistake that can be found in it, with its place in the stream.
  package func assessment(
    _ record: RecordBytes, as notation: RecordNotation, in file: String
  ) throws(DiagnosticFailure) -> Assessment {
    let text = SourceText(name: file, bytes: Array(record.bytes))
    do throws(DiagnosticFailure) {
      switch notation {
      case .json: return try reader.read(JSONReader.read(text), digest: digest(of: text)).withoutPlaces
      case .yaml: return try reader.read(YAMLReader.read(text), digest: digest(of: text)).withoutPlaces
      case .csv(let header): return try read(text, under: header).withoutPlaces
      }
    } catch {
      throw error.moved(to: record, countingLineFeedsOnly: notation != .yaml)
    }
  }

  private func read(_ text: SourceText, under header: CSVHeader) throws(DiagnosticFailure) -> Assessment {
    let row = try CSVRow(DocumentText(text, limits: .standard), header: header)
    do throws(DiagnosticFailure) {
      return try reader.read(row.node(), digest: digest(of: text))
    } catch {
      throw row.helping(error)
    }
  }

  private func digest(of text: SourceText) -> String { SHA256Digest.hex(of: text.bytes) }
}
