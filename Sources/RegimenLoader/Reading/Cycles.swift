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
  /// Reports each circle that the links form, once, at its first entry.
  ///
  /// - Parameters:
  ///   - kind: The kind of the entries, such as `rule`.
  ///   - verb: What an entry does to those it names, such as `overrides`.
  func reportCycles(_ links: [Link], kind: String, verb: String) {
    let table = Dictionary(links.map { ($0.name, $0) }) { first, _ in first }
    var finished: Set<String> = []
    for link in links {
      var path: [Link] = []
      visit(link, table, &path, &finished) { circle in
        let steps = circle.dropFirst().map { Diagnostic.Note("'\($0.name)' is here", at: $0.place) }
        let names = (circle + [circle[0]]).map { "'\($0.name)'" }.joined(separator: " \(verb) ")
        report(
          .cycle, "a chain of \(kind)s must not lead back to its beginning: \(names)", at: circle[0].place, notes: steps
        )
      }
    }
  }

  private func visit(
    _ start: Link, _ table: [String: Link], _ path: inout [Link], _ finished: inout Set<String>,
    found: ([Link]) -> Void
  ) {
    var pending: [(link: Link, next: Int)] = [(start, 0)]
    guard !finished.contains(start.name) else { return }
    path = [start]
    while let (link, next) = pending.last {
      guard next < link.targets.count else {
        finished.insert(link.name)
        pending.removeLast()
        path.removeLast()
        continue
      }
      pending[pending.count - 1].next += 1
      guard let target = table[link.targets[next]], !finished.contains(target.name) else { continue }
      if let first = path.firstIndex(where: { $0.name == target.name }) {
        found(Array(path[first...]))
      } else {
        pending.append((target, 0))
        path.append(target)
      }
    }
  }
}
