package import RegimenDocument

extension Node {
  /// The value with one thing wrong in it, once for each place and each way to go wrong: a key that is left out or
  /// misspelled, a value that is left blank or replaced by another, or by one of another kind.
  package var damaged: [(what: String, value: Node)] { damaged(at: "") }

  private func damaged(at path: String) -> [(what: String, value: Node)] {
    switch content {
    case .scalar: []
    case .sequence(let items):
      items.indices.flatMap { place in
        Self.damages(to: items[place], at: "\(path)[\(place)]").map { what, item in
          (what, with(.sequence(items.replacing(place, by: item.map { [$0] } ?? []))))
        }
      }
    case .mapping(let entries):
      entries.indices.flatMap { place in
        let entry = entries[place]
        let misspelled = Entry(key: entry.key + "x", keyRange: entry.keyRange, value: entry.value)
        let values = Self.damages(to: entry.value, at: "\(path).\(entry.key)").map { what, value in
          (what, value.map { [Entry(key: entry.key, keyRange: entry.keyRange, value: $0)] } ?? [])
        }
        return (values + [("misspell \(path).\(entry.key)", [misspelled])]).map { what, changed in
          (what, with(.mapping(entries.replacing(place, by: changed))))
        }
      }
    }
  }

  /// What may become of a value: another one or, where it is left out, none.
  private static func damages(to node: Node, at path: String) -> [(String, Node?)] {
    let others: [(String, Content)] = [
      ("blank", .scalar(Scalar("", isQuoted: false))), ("word", .scalar(Scalar("zzz", isQuoted: false))),
      ("number", .scalar(Scalar("987654321.25", isQuoted: false))), ("flag", .scalar(Scalar("no", isQuoted: false))),
      ("list", .sequence([])), ("mapping", .mapping([])),
    ]
    return [("drop \(path)", nil)] + others.map { ("\($0) at \(path)", node.with($1)) } + node.damaged(at: path)
  }

  private func with(_ content: Content) -> Node { Node(content, at: range) }
}

extension Array {
  fileprivate func replacing(_ place: Int, by elements: [Element]) -> [Element] {
    Array(self[..<place]) + elements + Array(self[(place + 1)...])
  }
}
