import ArgumentParser
import RegimenDiagnostics
import RegimenDocument
import RegimenLoader

/// The notation of a record.
enum RecordFormat: String, ExpressibleByArgument, CaseIterable {
  case yaml
  case json

  /// The notation as the reader names it.
  var recordFormat: AssessmentReader.Format { self == .json ? .json : .yaml }
}

/// A record as it was read from a file or from standard input.
struct RecordInput {
  let text: SourceText
  let format: AssessmentReader.Format

  /// Reads a record; `-` is standard input.
  ///
  /// The notation is the one asked for; else the file's name tells it or, of standard input, its first character.
  init(path: String, format: RecordFormat?, _ messages: MessageForm) throws(CommandFailure) {
    let isStandardInput = path == "-"
    let name = isStandardInput ? "standard input" : path
    do {
      let descriptor = isStandardInput ? Descriptor.standardInput : try Descriptor.reading(path)
      // One byte more than allowed: the reader then tells that it is too large.
      text = SourceText(name: name, bytes: try descriptor.read(atMost: DocumentLimits.standard.fileBytes + 1))
    } catch {
      let finding = Diagnostic(
        .unreadableFile, "\(name.quoted) cannot be read: \(error)", help: "name a file, or - for standard input")
      throw messages.failure(DiagnosticFailure([finding]), sources: [], .cannotRun)
    }
    self.format = format?.recordFormat ?? (isStandardInput ? Self.format(of: text) : .init(fileName: path))
  }

  private static func format(of text: SourceText) -> AssessmentReader.Format {
    let space: Set<UInt8> = [0x20, 0x09, 0x0A, 0x0D]
    return text.bytes.first { !space.contains($0) } == UInt8(ascii: "{") ? .json : .yaml
  }
}
