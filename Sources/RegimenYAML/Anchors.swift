import RegimenDocument

/// The values that aliases may stand for. A name that is given again means the later value from there on.
struct Anchors {
  /// One anchor, whatever others have its name.
  struct ID {
    fileprivate let index: Int
  }

  /// What an alias finds.
  enum Meaning {
    case value(MeasuredNode)
    /// The value has begun and not ended: the alias stands inside it.
    case unfinished
    case nothing
  }

  private var values: [MeasuredNode?] = []
  private var latest: [String: Int] = [:]

  /// The names so far.
  var names: some Collection<String> { latest.keys }

  /// Takes an anchor whose value begins here.
  mutating func begin(_ name: String) -> ID {
    latest[name] = values.count
    values.append(nil)
    return ID(index: values.count - 1)
  }

  /// Takes the value of an anchor.
  mutating func end(_ anchor: ID, _ value: MeasuredNode) {
    values[anchor.index] = value
  }

  /// Returns what a name means here.
  func meaning(of name: String) -> Meaning {
    guard let index = latest[name] else { return .nothing }
    return values[index].map(Meaning.value) ?? .unfinished
  }
}
