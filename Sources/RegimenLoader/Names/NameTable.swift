import RegimenDiagnostics
import RegimenDocument

/// The names of one kind that a pack declares, with what readers must know of each.
///
/// What was declared with mistakes, or twice, is known by name, without a value: a reference to it is no second mistake.
struct NameTable<Value: Sendable>: Sendable {
  private struct Declaration: Sendable {
    let number: Int
    let place: SourceRange
    let value: Value?
  }

  /// The kind, for messages: `level`.
  let kind: String
  /// Several of the kind: `levels`.
  let plural: String
  /// The names, in the order declared.
  private(set) var names: [String] = []
  /// Whether some declarations are missing for a mistake that was reported: then no name is held to be unknown.
  var isIncomplete = false
  private var declarations: [String: Declaration] = [:]

  init(_ kind: String, plural: String? = nil) {
    self.kind = kind
    self.plural = plural ?? kind + "s"
  }

  /// What is known of a name; nil where it is not declared, or was declared with mistakes.
  subscript(name: String) -> Value? { declarations[name]?.value }

  /// Whether the name is declared.
  func declares(_ name: String) -> Bool { declarations[name] != nil }

  /// How many names are declared before a name; nil where it is not declared.
  func number(of name: String) -> Int? { declarations[name]?.number }

  /// Declares a name; reports it where it is taken.
  mutating func declare(_ name: String, _ value: Value?, at place: SourceRange, findings: Findings) {
    if let first = declarations[name] {
      declarations[name] = Declaration(number: first.number, place: first.place, value: nil)
      findings.report(
        .duplicateName, "\(kind) \(name.quoted) is declared twice", at: place,
        notes: [Diagnostic.Note("it is declared here first", at: first.place)], help: "rename or remove one of them")
      return
    }
    declarations[name] = Declaration(number: names.count, place: place, value: value)
    names.append(name)
  }
}

extension PartReader {
  /// The name that a scalar refers to, checked against the declared ones.
  ///
  /// - Parameter help: What to do about a name that is not declared, where more is known than what there is.
  func reference<Value>(
    _ node: Node, to table: NameTable<Value>, as subject: String, help: (_ name: String) -> String? = { _ in nil }
  ) -> String? {
    guard let scalar = node.scalar, !scalar.isBlank else {
      wrongKind(subject, mustBe: "the name of \(table.kind.withArticle)", node)
      return nil
    }
    return isKnown(scalar.text, in: table, at: node.range, help: help(scalar.text)) ? scalar.text : nil
  }

  /// Reports a name that is not declared.
  func isKnown<Value>(
    _ name: String, in table: NameTable<Value>, at range: SourceRange, help: @autoclosure () -> String? = nil
  ) -> Bool {
    if table.declares(name) { return true }
    guard !table.isIncomplete else { return false }
    let none = "the pack declares no \(table.plural)"
    report(
      .unknownName, "there is no \(table.kind) \(name.quoted)", at: range,
      help: help()
        ?? (table.names.isEmpty ? none : suggestion(for: name, among: table.names, called: "\(table.plural) are")))
    return false
  }
}
