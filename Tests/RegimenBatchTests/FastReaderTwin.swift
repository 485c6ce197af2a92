import RegimenBatch
import RegimenDiagnostics
import RegimenEvaluator
import RegimenLoader
import RegimenModel
import RegimenReport
import RegimenTestSupport
import Testing

/// The fast reader beside the ordinary one, which it must never contradict.
struct FastReaderTwin {
  /// What a line was read as.
  struct Reading: Equatable {
    var record: Record
    var id: String?
    var meta: MetaValue?
  }

  let pack: Pack
  let form: RecordForm
  private let ordinary: AssessmentReader
  private var fast: FastReader
  private var record: Record

  init(_ pack: Pack) {
    self.pack = pack
    form = Recommender(pack: pack).recordForm
    ordinary = AssessmentReader(pack: pack)
    fast = FastReader(pack: pack, form: form)
    record = Record(form)
  }

  /// What the ordinary readers make of a line.
  func readOrdinarily(_ line: [UInt8]) throws(DiagnosticFailure) -> Reading {
    let assessment = try ordinary.read(SourceText(name: "line", bytes: line), as: .json)
    var record = Record(form)
    form.take(assessment, into: &record)
    return Reading(record: record, id: assessment.id, meta: assessment.meta)
  }

  /// What the fast reader makes of a line; nil where it leaves it to the ordinary ones.
  ///
  /// The record is the one that the line before was read into, so that nothing of it may be left.
  mutating func readFast(_ line: [UInt8]) throws -> Reading? {
    // Memory that ends with the line, so that the address sanitizer sees a look beyond the end.
    let bytes = UnsafeMutableRawBufferPointer.allocate(byteCount: line.count, alignment: 1)
    defer { bytes.deallocate() }
    bytes.copyBytes(from: line)
    let found = fast.read(UnsafeRawBufferPointer(bytes), into: &record)
    guard let found else { return nil }
    let meta = try found.meta.map { range in
      try ordinary.read(
        SourceText(name: "meta", bytes: Array(#"{"meta":"#.utf8) + line[range] + Array("}".utf8)), as: .json
      ).meta
    }
    return Reading(record: record, id: found.id.map { String(decoding: line[$0], as: UTF8.self) }, meta: meta ?? nil)
  }

  /// Reads a line both ways.
  ///
  /// - Returns: Whether the fast reader took it.
  @discardableResult
  mutating func expectAgreement(_ line: [UInt8], _ place: SourceLocation = #_sourceLocation) -> Bool {
    do {
      guard let fast = try readFast(line) else { return false }
      if try fast != readOrdinarily(line) {
        Issue.record("read differently: \(String(decoding: line, as: UTF8.self))", sourceLocation: place)
      }
    } catch {
      Issue.record("accepted though refused: \(String(decoding: line, as: UTF8.self))", sourceLocation: place)
    }
    return true
  }
}

extension FastReaderTwin {
  /// The packs that lines are read by.
  enum Vocabulary: CaseIterable {
    case shipped, everyForm, nested

    func pack() throws -> Pack {
      switch self {
      case .shipped: return try PackLoader.load(folder: Repository.path("rules/iop"))
      case .everyForm: return try PackLoader.load(folder: Repository.path("fixtures/packs/every-form"))
      case .nested:
        let files = try PackFiles.read(Repository.path("fixtures/packs/every-form")).texts.map { file in
          guard file.name == "vocabulary.yaml" else { return file }
          let text = String(decoding: file.bytes, as: UTF8.self)
          return SourceText(name: file.name, text: Self.nestedFacts + text.dropFirst("facts:\n".count))
        }
        return try PackLoader.load(files: files)
      }
    }

    /// Sections in sections, a group in one, names and values of all lengths, all digits or words of JSON.
    private static let nestedFacts = """
      facts:
        deep:
          facts:
            inner:
              facts:
                balance: {number: {min: -5, max: 5, decimals: 2}}
                micro: {number: {min: 0, max: 1, decimals: 6}}
                large: {number: {min: -1000000000000, max: 1000000000000}}
                before: {level: yes}
                pair: {each: [low, high], of: {a: A, b: B}}
                flags: {each: flag, of: {seven77: A, eight888: B, nine99999: C}}
            day: {flag: yes}
            meta-1: {choice: ["1", "2", "true", "null", "none", others]}
        twelve-bytes: {scale: [a, seven_7, eight_88, nine_9999, fifteen_bytes_1, sixteen_bytes_16, seventeen_bytes_1]}
        a-name-of-more-than-twenty-four-bytes:
          scale: [a-value-of-more-than-twenty-four-bytes-1, a-value-of-more-than-twenty-four-bytes-2]
        many:
          choice: [\((0..<200).map { "v\($0)" }.joined(separator: ", "))]

      """
  }
}
