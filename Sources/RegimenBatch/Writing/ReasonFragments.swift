import RegimenEvaluator
import RegimenModel

/// The reasons for a status that depend on the pack alone: those of one rule that does or could ask for something.
struct ReasonFragments: Sendable, BitwiseCopyable {
  /// The fragment of a reason.
  private struct Entry: Sendable, BitwiseCopyable {
    let kind: StatusReason.Kind
    let element: Int
    let rank: Int
    let fragment: Fragment
  }

  /// The reasons of all rules, those of one rule beside each other.
  private let entries: FixedRow<Entry>
  private let ofRule: FixedRow<Places>

  init(_ compiled: CompiledPack, _ cutter: inout FragmentCutter, in storage: Storage) {
    var entries: [Entry] = []
    ofRule = FixedRow(
      compiled.rules.rules.indices.map { rule in
        let first = entries.count
        for reason in compiled.possibleReasons(of: rule) {
          let fragment = cutter.whole(compiled.told(reason))
          entries.append(
            Entry(kind: reason.kind, element: reason.element, rank: reason.rank, fragment: fragment))
        }
        return Places(first..<entries.count)
      }, in: storage)
    self.entries = FixedRow(entries, in: storage)
  }

  /// The reason's fragment; nil where it depends on more than the pack.
  func fragment(_ reason: Reason) -> Fragment? {
    guard reason.rule >= 0 else { return nil }
    for place in ofRule[reason.rule].range {
      let entry = entries[place]
      if entry.kind == reason.kind, entry.element == reason.element, entry.rank == reason.rank { return entry.fragment }
    }
    return nil
  }
}
