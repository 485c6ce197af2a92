import RegimenDiagnostics
import RegimenDocument

/// The tags of rules, as far as they can be read; mistakes in them are left to those who read the rules.
struct RuleTags {
  /// The tags, in the order in which they first stand.
  private(set) var names: [String] = []
  /// Where `overrides` names the tag with which tags come to stand for more rules than they may; nil where they do not.
  private(set) var placeBeyondLimit: SourceRange?
  private var carriers: [String: [TaggedRule]] = [:]

  /// The most rules that tags stand for, counted at each rule that names them.
  static let mostOverrides = 100_000

  init(_ rules: [Node]) {
    for rule in rules {
      let name = rule.declaredName("rule")?.text
      for tag in rule.items(under: "tags") {
        guard let text = tag.scalar?.text, !tag.isBlank else { continue }
        if carriers[text] == nil { names.append(text) }
        carriers[text, default: []].append(TaggedRule(name: name, place: tag.range))
      }
    }
    placeBeyondLimit = firstPlace(in: rules, beyond: Self.mostOverrides)
  }

  /// The rules that carry a tag, in the order written.
  subscript(tag: String) -> [TaggedRule] { carriers[tag] ?? [] }

  private func firstPlace(in rules: [Node], beyond most: Int) -> SourceRange? {
    var count = 0
    for entry in rules.lazy.flatMap({ $0.items(under: "overrides") }) {
      guard let tag = entry.declaredName("tagged") else { continue }
      count += self[tag.text].count
      if count > most { return tag.range }
    }
    return nil
  }
}

extension Node {
  /// The items of the list under a key; none where there is no list.
  fileprivate func items(under key: String) -> [Node] {
    entries?.first { $0.key == key }?.value.items ?? []
  }
}
