import RegimenEvaluator
import RegimenModel

/// The names that short output uses, as a notation writes them: in quotes, or bare in a row.
struct FieldNames: Sendable {
  /// The memory of all of them.
  private let storage: Storage
  let store: FragmentStore
  /// Each field as a key of an object.
  let keys: FixedRow<Fragment>
  let statuses: FixedRow<Fragment>
  let reasons: [StatusReason.Kind: Fragment]
  let levels: FixedRow<Fragment>
  let modalities: FixedRow<Fragment>
  let referrals: FixedRow<Fragment>
  let urgencies: FixedRow<Fragment>
  let precautions: FixedRow<Fragment>
  let rules: FixedRow<Fragment>
  let facts: FixedRow<Fragment>

  /// Cuts the names of a pack.
  init(_ compiled: CompiledPack, _ fields: [BatchField], _ notation: FieldWriter.Notation) {
    let storage = Storage()
    var cutter = FragmentCutter()
    func cut(_ name: String) -> Fragment { notation == .json ? cutter.whole(name) : cutter.text(name) }
    func row(_ names: [String]) -> FixedRow<Fragment> { FixedRow(names.map(cut), in: storage) }
    let catalogue = compiled.pack.catalogue
    keys = FixedRow(fields.map { cutter.key($0.rawValue) }, in: storage)
    statuses = row(PlanStatus.allCases.map(\.rawValue))
    reasons = Dictionary(uniqueKeysWithValues: StatusReason.Kind.allCases.map { ($0, cut($0.rawValue)) })
    levels = row(catalogue.levels.map(\.id.rawValue))
    modalities = row(catalogue.modalities.map(\.id.rawValue))
    referrals = row(catalogue.referrals.map(\.id.rawValue))
    urgencies = row(compiled.pack.header.urgencies.map(\.id.rawValue))
    precautions = row(catalogue.precautions.map(\.id.rawValue))
    rules = row(compiled.rules.rules.map(\.id.rawValue))
    facts = row(compiled.recordForm.facts.map(\.name.rawValue))
    store = FragmentStore(bytes: cutter.bytes, pieces: cutter.pieces, in: storage)
    self.storage = storage
  }
}
