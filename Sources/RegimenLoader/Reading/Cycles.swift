import RegimenDiagnostics

/// An entry that names others, which must not lead back to it.
struct Link {
  /// Its name.
  let name: String
  /// What it names.
  let targets: [String]
  /// Where it is declared.
  let place: SourceRange
}

extension PartReader {
  /// Reports each circle that the links form, at its first entry.
  ///
  /// - Parameters:
  ///   - kind: The kind of the entries, such as `rule`.
  ///   - verb: What an entry does to those it names, such as `overrides`.
  func reportCycles(_ links: [Link], kind: String, verb: String) {
    var search = CycleSearch(links)
    search.run { circle in
      guard !findings.isFull else { return }
      let steps = circle.dropFirst().prefix(20).map { Diagnostic.Note("'\($0.name)' is here", at: $0.place) }
      let shown = circle.count > 20 ? circle.prefix(20).map(\.name) + ["…"] : circle.map(\.name)
      let names = (shown + [shown[0]]).map { "'\($0)'" }.joined(separator: " \(verb) ")
      report(
        .cycle, "a chain of \(kind)s must not lead back to its beginning: \(names)", at: circle.first?.place,
        notes: steps)
    }
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
