import RegimenDiagnostics
import RegimenDocument

/// A key of an object and the kind of value that stands under it.
struct PlanKey<Value: PlanReadable>: ExpressibleByStringLiteral {
  let name: String

  init(stringLiteral name: String) { self.name = name }
}

extension PlanReader {
  /// An object that has these keys and no others; nil where a mistake was reported.
  ///
  /// - Parameters:
  ///   - keys: the keys, in the order in which `make` takes their values.
  ///   - make: makes the part from the values, or reports why it cannot.
  func object<Part, each Value: PlanReadable>(
    _ node: Node, _ keys: repeat PlanKey<each Value>, make: (repeat each Value) -> Part?
  ) -> Part? {
    var names: [String] = []
    for key in repeat each keys { names.append(key.name) }
    guard let fields = fields(node, of: subject, allowed: names, anchor: node.range) else { return nil }
    let values = (repeat member(each keys, of: node, fields))
    guard !fields.hasUnknownKeys else { return nil }
    do throws(Missing) {
      return make(repeat try found(each values))
    } catch {
      return nil
    }
  }

  /// The kind of an object that comes in several; nil where a mistake was reported.
  func kind<Kind: PlanWord>(of node: Node) -> Kind? {
    guard let entries = mapping(node, subject) else { return nil }
    if let entry = entries.first(where: { $0.key == "kind" }) { return Kind.read(entry.value, at("kind")) }
    report(.missingKey, "\(subject) must have a key 'kind'", at: node.range)
    return nil
  }

  private func member<Value>(_ key: PlanKey<Value>, of node: Node, _ fields: Fields) -> Value? {
    // Unlike in a pack, null is a value: what is absent stands there as null.
    let entry = node.entries?.first { $0.key == key.name }
    return (entry?.value ?? required(key.name, in: fields)).flatMap { Value.read($0, at(key.name)) }
  }

  private struct Missing: Error {}

  private func found<Value>(_ value: Value?) throws(Missing) -> Value {
    guard let value else { throw Missing() }
    return value
  }
}
