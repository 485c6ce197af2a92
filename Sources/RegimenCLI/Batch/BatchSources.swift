import ArgumentParser
import RegimenBatch
import RegimenDiagnostics

extension InputFormat: ExpressibleByArgument {}

/// What a batch is read from: files, folders, standard input, one after the other.
struct BatchSources {
  private enum Source {
    case stream(name: String, format: InputFormat, Descriptor)
    case folder(RecordFolder)
  }

  private let sources: [Source]
  /// The names as people gave them.
  let names: [String]
  /// What was found in folders and is not read.
  let problems: [Diagnostic]
  /// The bytes of all; nil where they are not known before they are read.
  let totalBytes: Int?

  /// Finds and opens everything.
  ///
  /// - Parameter format: the format of all; else names tell it, and standard input holds NDJSON.
  init(_ paths: [String], format: InputFormat?, _ messages: MessageForm) throws(CommandFailure) {
    var sources: [Source] = []
    var problems: [Diagnostic] = []
    var total: Int? = 0
    for path in paths {
      do throws(DiagnosticFailure) {
        let source = try Self.source(path, format: format)
        switch source {
        case .stream(_, _, let descriptor): total = total.flatMap { sum in descriptor.size.map { sum + $0 } }
        case .folder(let folder):
          problems += folder.problems
          total = nil
        }
        sources.append(source)
      } catch {
        throw messages.failure(error, sources: [], .cannotRun)
      }
    }
    if problems.contains(where: { $0.severity == .error }) {
      throw messages.failure(DiagnosticFailure(problems), sources: [], .cannotRun)
    }
    self.sources = sources
    self.problems = problems
    names = paths.map { $0 == "-" ? Self.standardInput : $0 }
    totalBytes = total
  }

  private static let standardInput = "standard input"

  private static func source(_ path: String, format: InputFormat?) throws(DiagnosticFailure) -> Source {
    if path == "-" { return .stream(name: standardInput, format: format ?? .ndjson, .standardInput) }
    guard let format = format ?? InputFormat(path: path) else {
      throw DiagnosticFailure([
        Diagnostic(
          .unreadableFile, "the name of \(path.quoted) must tell its format",
          help: "end it in .ndjson, .jsonl, .csv, .tsv, .yaml or .json, or say --input-format")
      ])
    }
    if format == .folder { return .folder(try RecordFolder(path)) }
    do throws(SystemError) {
      return .stream(name: path, format: format, try Descriptor.reading(path))
    } catch {
      throw DiagnosticFailure([
        Diagnostic(.unreadableFile, "\(path.quoted) cannot be read: \(error)", help: "check the path")
      ])
    }
  }

  /// The inputs, each opened when the one before has been read.
  func inputs(_ sink: BatchSink) -> AnyIterator<BatchInput> {
    AnyIterator(
      sources.lazy.flatMap { source -> AnySequence<BatchInput> in
        switch source {
        case .stream(let name, let format, let descriptor):
          AnySequence([BatchInput(name: name, format: format) { try sink.block(of: descriptor) }])
        case .folder(let folder): AnySequence(folder.files.lazy.map { BatchInput(file: $0, of: folder) })
        }
      }.makeIterator())
  }
}
