import ArgumentParser
import RegimenBatch
import RegimenDiagnostics
import RegimenLoader

extension InputFormat: ExpressibleByArgument {}

/// What a batch is read from: files, folders, standard input, one after the other.
struct BatchSources {
  private enum Source {
    /// A plain file: opened when it is its turn, as there may be more of them than may be open.
    case file(String, format: InputFormat)
    /// What can be opened only once, such as a pipe.
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

  /// Finds everything, and tries whether it can be read.
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
        case .file(let path, _): total = total.flatMap { sum in Descriptor.size(of: path).map { sum + $0 } }
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
    guard let kind = FileSystem.kind(of: path) else { throw unreadable(path, "there is no such file or folder") }
    guard let format = format ?? InputFormat(path: path) else {
      throw DiagnosticFailure([
        Diagnostic(
          .unreadableFile, "the name of \(path.quoted) must tell its format",
          help: "end it in .ndjson, .jsonl, .csv, .tsv, .yaml or .json, or say --input-format")
      ])
    }
    if format == .folder { return .folder(try RecordFolder(path)) }
    guard kind != .folder else {
      throw unreadable(path, "it is a folder", help: "leave '--input-format' out, or name the files in it")
    }
    do throws(SystemError) {
      let descriptor = try Descriptor.reading(path)
      guard kind == .file else { return .stream(name: path, format: format, descriptor) }
      descriptor.close()
      return .file(path, format: format)
    } catch {
      throw unreadable(path, "\(error)")
    }
  }

  private static func unreadable(
    _ path: String, _ reason: String, help: String = "check the path"
  ) -> DiagnosticFailure {
    DiagnosticFailure([Diagnostic(.unreadableFile, "\(path.quoted) cannot be read: \(reason)", help: help)])
  }

  /// The files that were found in folders, one record each.
  var foundFiles: [String] {
    sources.flatMap { source -> [String] in
      guard case .folder(let folder) = source else { return [] }
      return folder.files.map { folder.path(of: $0) }
    }
  }

  /// The inputs, each opened when the one before has been read.
  func inputs(_ sink: BatchSink) -> AnyIterator<BatchInput> {
    AnyIterator(
      sources.lazy.flatMap { source -> AnySequence<BatchInput> in
        switch source {
        case .file(let path, let format): AnySequence([Self.input(path, format, nil, sink)])
        case .stream(let name, let format, let descriptor): AnySequence([Self.input(name, format, descriptor, sink)])
        case .folder(let folder): AnySequence(folder.files.lazy.map { BatchInput(file: $0, of: folder) })
        }
      }.makeIterator())
  }

  /// - Parameter descriptor: nil of a plain file, which is opened when it is first read.
  private static func input(
    _ name: String, _ format: InputFormat, _ descriptor: Descriptor?, _ sink: BatchSink
  ) -> BatchInput {
    var opened = descriptor
    return BatchInput(name: name, format: format) {
      do {
        let descriptor = try opened ?? Descriptor.reading(name)
        opened = descriptor
        return try sink.block(of: descriptor)
      } catch let error as SystemError {
        throw CommandFailure(reading: name, error)
      }
    }
  }
}
