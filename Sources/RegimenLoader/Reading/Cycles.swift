import RegimenDiagnostics
import RegimenModel

/// An entry that names others, which must not lead back to it.
struct Link {
  /// Its name.
  let name: String
  /// What it names.
  let targets: [String]
  /// The tags that it carries.
  var tags: [RuleTag] = []
  /// The tags by which it names those of its targets that carry them.
  var namedTags: [RuleTag] = []
  /// Where it is declared.
  let place: SourceRange
}

extension PartReader {
  /// Reports each circle that the links form, at its first entry, or where the first tag that closes it is named.
  ///
  /// - Parameters:
  ///   - kind: The kind of the entries, such as `rule`.
  ///   - verb: What an entry does to those it names, such as `overrides`.
  func reportCycles(_ links: [Link], kind: String, verb: String) {
    var search = CycleSearch(links)
    search.run { circle in
      guard !findings.isFull else { return }
      let steps = Step.beginningWithTag(circle)
      let notes = steps.dropFirst().prefix(20).map { Diagnostic.Note("'\($0.from.name)' is here", at: $0.from.place) }
      let shown = steps.count > 20 ? steps.prefix(19).map(\.target) + ["'…'"] : steps.dropLast().map(\.target)
      let names = (["'\(steps[0].from.name)'"] + shown + [steps[steps.count - 1].target])
        .joined(separator: " \(verb) ")
      report(
        .cycle, "a chain of \(kind)s must not lead back to its beginning: \(names)",
        at: steps[0].tag?.place ?? steps[0].from.place, notes: notes)
    }
  }
}

/// From one entry of a circle to the next.
private struct Step {
  let from: Link
  let to: Link

  /// The tag by which the one names the other; nil where it does so by name.
  var tag: RuleTag? { from.namedTags.first { named in to.tags.contains { $0.name == named.name } } }

  /// What is named.
  var target: String { "'\(to.name)'" + (tag.map { " (tagged '\($0.name)')" } ?? "") }

  /// The steps of a circle, from the first that is taken by a tag, so that it is told where the tag is named.
  static func beginningWithTag(_ circle: [Link]) -> [Step] {
    let steps = zip(circle, circle.dropFirst() + circle.prefix(1)).map(Step.init)
    let first = steps.firstIndex { $0.tag != nil } ?? 0
    return Array(steps[first...] + steps[..<first])
  }
}

/// Walks along links, depth first, without recursion. Linear in the links and the circles found.
private struct CycleSearch {
  private let links: [Link]
  private let table: [String: Link]
  private var finished: Set<String> = []
  /// The links that led to where the walk is, each with the number of its targets that were visited.
  private var trail: [(link: Link, visited: Int)] = []
  private var places: [String: Int] = [:]

  init(_ links: [Link]) {
    self.links = links
    table = Dictionary(links.map { ($0.name, $0) }) { first, _ in first }
  }

  mutating func run(found: ([Link]) -> Void) {
    for link in links where !finished.contains(link.name) {
      enter(link)
      while let (current, visited) = trail.last {
        guard visited < current.targets.count else {
          leave(current)
          continue
        }
        trail[trail.count - 1].visited += 1
        guard let target = table[current.targets[visited]], !finished.contains(target.name) else { continue }
        guard let first = places[target.name] else {
          enter(target)
          continue
        }
        found(trail[first...].map(\.link))
      }
    }
  }

  private mutating func enter(_ link: Link) {
    places[link.name] = trail.count
    trail.append((link, 0))
  }

  private mutating func leave(_ link: Link) {
    finished.insert(link.name)
    places[link.name] = nil
    trail.removeLast()
  }
}
