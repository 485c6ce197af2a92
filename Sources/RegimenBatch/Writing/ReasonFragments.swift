import RegimenEvaluator
import RegimenModel

/// The reasons for a status that depend on the pack alone: those of one rule that does or could ask for something.
struct ReasonFragments: Sendable {
  /// The reasons of one rule.
  private struct Entry: Sendable {
    var holdAsked: Fragment?
    var reviewAsked: Fragment?
    var couldHold: Fragment?
    /// By the rank of the level.
    var couldRaiseLevel: [Fragment] = []
    var couldAddUrgentReferral: [(element: Int, rank: Int, reason: Fragment)] = []
  }

  private let entries: [Entry]

  init(_ compiled: CompiledPack, _ cutter: inout FragmentCutter) {
    entries = compiled.rules.rules.indices.map { rule in
      var entry = Entry()
      for reason in compiled.possibleReasons(of: rule) {
        let fragment = cutter.whole(compiled.told(reason))
        switch reason.kind {
        case .holdAsked: entry.holdAsked = fragment
        case .reviewAsked: entry.reviewAsked = fragment
        case .couldHold: entry.couldHold = fragment
        case .couldRaiseLevel: entry.couldRaiseLevel.append(fragment)
        default: entry.couldAddUrgentReferral.append((reason.element, reason.rank, fragment))
        }
      }
      return entry
    }
  }

  /// The reason's fragment; nil where it depends on more than the pack.
  func fragment(_ reason: Reason) -> Fragment? {
    guard reason.rule >= 0 else { return nil }
    switch reason.kind {
    case .holdAsked: return entries[reason.rule].holdAsked
    case .reviewAsked: return entries[reason.rule].reviewAsked
    case .couldHold: return entries[reason.rule].couldHold
    case .couldRaiseLevel: return entries[reason.rule].couldRaiseLevel[reason.rank]
    case .couldAddUrgentReferral:
      for known in entries[reason.rule].couldAddUrgentReferral
      where known.element == reason.element && known.rank == reason.rank { return known.reason }
      return nil
    default: return nil
    }
  }
}
