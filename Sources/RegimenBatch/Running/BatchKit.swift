import RegimenEvaluator
import RegimenModel

/// What all threads of a batch share: made once, then only read.
final class BatchKit: Sendable {
  let recommender: Recommender
  let fragments: PlanFragments
  let reading: RecordReading
  let fast: FastReader
  let form: BatchForm
  /// Whether all counts are wanted, or only those of records and of rules that stood.
  let countsAll: Bool

  init(_ recommender: Recommender, form: BatchForm, countsAll: Bool) {
    self.recommender = recommender
    self.form = form
    self.countsAll = countsAll
    fragments = PlanFragments(recommender.compiled)
    reading = RecordReading(pack: recommender.pack)
    fast = FastReader(pack: recommender.pack, form: recommender.recordForm)
  }

  var compiled: CompiledPack { recommender.compiled }
  var statements: StatementPlaces { fragments.statements }

  /// Whether lines may be written straight from bytes: what needs words or other plans goes the ordinary way.
  var canReadFast: Bool {
    switch form {
    case .plans(let whatIf): !whatIf
    case .fields, .table: true
    case .text: false
    }
  }

  /// Bytes of input that a thread takes at a time: so many that handing them over costs little, and so few that what is
  /// written for them stays in a core's own cache.
  var chunkBytes: Int {
    switch form {
    case .plans, .text: 1 << 13
    case .fields, .table: 1 << 16
    }
  }

  /// How far records must be evaluated for what is written and counted.
  var depth: Depth {
    switch form {
    case .plans, .text: return .reasons
    case .fields(let fields), .table(let fields):
      if fields.contains(.reasons) { return .reasons }
      return countsAll || !fields.allSatisfy(\.needsLevelAtMost) ? .status : .level
    }
  }

  /// Whether the digest of a record is written.
  var needsDigest: Bool {
    switch form {
    case .plans, .text: true
    case .fields(let fields), .table(let fields): fields.contains(.sha256)
    }
  }
}
