import RegimenDiagnostics
import RegimenEvaluator
import RegimenLoader
import RegimenModel
import RegimenReport

/// Reads records one after another, makes their plans and writes them down. One for each thread; all that it needs for
/// a record it has from the one before.
struct RecordWorker: ~Copyable {
  private let kit: BatchKit
  private var evaluation: Evaluation
  private var record: Record
  private var fast: FastReader
  private var plans: PlanBytes
  private var fields: FieldWriter?
  private var broken = SetAsideStatements()
  private var asked: PlaceSet
  private let digest = HexDigest()
  private let blankFree = BlankFreeJSON()
  /// The lines of the records since it was emptied.
  var output = OutputBuffer()
  /// The counts of the records since it was emptied.
  var tally: BatchTally
  /// The ids of the records since it was emptied.
  var ids: [RecordMark] = []

  init(_ kit: BatchKit) {
    self.kit = kit
    evaluation = Evaluation(kit.compiled, depth: kit.depth)
    record = Record(kit.compiled.recordForm)
    fast = kit.fast
    plans = PlanBytes(kit.compiled, kit.fragments)
    asked = PlaceSet(count: kit.compiled.recordForm.facts.count)
    tally = BatchTally(kit.compiled, statements: kit.statements)
    switch kit.form {
    case .fields(let chosen): fields = FieldWriter(kit.compiled, kit.fragments, chosen, .json)
    case .table(let chosen): fields = FieldWriter(kit.compiled, kit.fragments, chosen, .csv)
    case .plans, .text: fields = nil
    }
  }

  /// Forgets what was written and counted.
  mutating func clear() {
    output.removeAll()
    tally = BatchTally(kit.compiled, statements: kit.statements)
    ids.removeAll(keepingCapacity: true)
  }

  /// Reads a record and writes its line.
  mutating func process(_ bytes: RecordBytes, as notation: RecordNotation, in file: String) {
    if kit.canReadFast, case .json = notation, processFast(bytes) { return }
    do throws(DiagnosticFailure) {
      try process(kit.reading.assessment(bytes, as: notation, in: file), line: bytes.line)
    } catch {
      reject(error.placed(at: bytes, in: file), bytes, file)
    }
  }

  /// Writes the line of a record that could not be read.
  mutating func reject(_ failure: DiagnosticFailure, _ bytes: RecordBytes, _ file: String) {
    tally.count(failure)
    RejectedRecord(failure: failure, file: file, line: bytes.line, offset: bytes.offset)
      .write(kit.form, to: &output)
  }

  // MARK: From bytes

  /// Reads a line and writes its plan without making strings; false where only the ordinary way can tell.
  private mutating func processFast(_ bytes: RecordBytes) -> Bool {
    bytes.bytes.withUnsafeBytes { line in
      guard let found = fast.read(line, into: &record), evaluation.evaluate(record) else { return false }
      if let id = found.id { mark(UnsafeRawBufferPointer(rebasing: line[id]), bytes.line) }
      write(identity(found, line))
      count()
      return true
    }
  }

  private func identity(_ found: FastRecord, _ line: UnsafeRawBufferPointer) -> RecordIdentity {
    func part(_ range: Range<Int>?) -> UnsafeRawBufferPointer {
      range.map { UnsafeRawBufferPointer(rebasing: line[$0]) } ?? Self.null
    }
    return RecordIdentity(
      // With its quotes.
      id: part(found.id.map { ($0.lowerBound - 1)..<($0.upperBound + 1) }),
      digest: kit.needsDigest ? digest.digits(of: line) : UnsafeRawBufferPointer(start: nil, count: 0),
      meta: blankFree.value(part(found.meta)))
  }

  private static var null: UnsafeRawBufferPointer {
    let null: StaticString = "null"
    return UnsafeRawBufferPointer(start: null.utf8Start, count: null.utf8CodeUnitCount)
  }

  private mutating func write(_ identity: RecordIdentity) {
    if kit.depth == .reasons { evaluation.arrangeReasons() }
    if fields != nil {
      fields?.write(evaluation, record, identity, to: &output)
      if case .table = kit.form { output.append(UInt8(ascii: ",")) }
    } else {
      plans.write(evaluation, record, identity, to: &output)
    }
    output.append(UInt8(ascii: "\n"))
  }

  /// Keeps what tells whether another record has the same id.
  private mutating func mark(_ id: UnsafeRawBufferPointer, _ line: Int) {
    if kit.countsAll { ids.append(RecordMark(id: id, line: line)) }
  }

  /// Counts the record that was evaluated last. Whole plans have found already what it takes.
  private mutating func count() {
    guard kit.countsAll else { return tally.countBriefly(evaluation) }
    if case .plans(whatIf: false) = kit.form {
      return tally.count(
        evaluation, setAside: plans.broken, asked: plans.questions.asked, statements: kit.statements)
    }
    broken.collect(evaluation)
    asked.removeAll()
    evaluation.insertQuestionedFacts(into: &asked)
    tally.count(evaluation, setAside: broken, asked: asked, statements: kit.statements)
  }

  // MARK: From assessments

  /// Makes the plan of an assessment and writes its line.
  ///
  /// - Parameter line: the line on which its record begins.
  mutating func process(_ assessment: Assessment, line: Int) throws(DiagnosticFailure) {
    kit.compiled.recordForm.take(assessment, into: &record)
    guard evaluation.evaluate(record) else { throw evaluation.rejection(of: assessment) }
    if let id = assessment.id { Array(id.utf8).withUnsafeBytes { mark($0, line) } }
    switch kit.form {
    case .plans(whatIf: true):
      output.append(PlanJSON(style: .compact).bytes(of: try kit.recommender.recommend(assessment, whatIf: true)))
    case .text(let report):
      output.append(Array(report.text(of: try kit.recommender.recommend(assessment, whatIf: false)).utf8))
      output.append(kit.form.separator)
    default: RecordIdentity.with(assessment) { write($0) }
    }
    count()
  }
}
