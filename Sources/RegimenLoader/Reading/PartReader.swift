import RegimenDiagnostics
import RegimenDocument

/// A reader of one part of the language: it reports what is wrong, and reads on.
///
/// A reading function returns nil where it has reported a mistake.
protocol PartReader {
  /// Where mistakes go.
  var findings: Findings { get }
  /// The dotted path of the value that is read, where it has one.
  var path: String? { get }
}

extension PartReader {
  var path: String? { nil }

  /// Notes a mistake.
  func report(
    _ code: DiagnosticCode, _ message: String, at range: SourceRange?, path: String? = nil,
    notes: [Diagnostic.Note] = [], help: @autoclosure () -> String? = nil
  ) {
    findings.report(code, message, at: range, path: path ?? self.path, notes: notes, help: help())
  }

  /// Reports a value of the wrong kind.
  func wrongKind(
    _ subject: String, mustBe wanted: String, _ node: Node, help: @autoclosure () -> String? = nil
  ) {
    let found = node.kind(quotesValue: findings.quotesValues).map { ", not \($0)" } ?? ""
    report(.wrongKind, "\(subject) must be \(wanted)\(found)", at: node.anchor, help: help())
  }

  /// The entries of a mapping.
  func mapping(_ node: Node, _ subject: String) -> [Node.Entry]? {
    if let entries = node.entries { return entries }
    wrongKind(subject, mustBe: "a mapping", node, help: "write it as 'key: value' lines, or as {key: value}")
    return nil
  }

  /// The items of a list; at least `least` of them.
  func list(_ node: Node, _ subject: String, least: Int = 0) -> [Node]? {
    guard let items = node.items else {
      wrongKind(subject, mustBe: "a list", node, help: "write it as '- item' lines, or as [item, item]")
      return nil
    }
    guard items.count >= least else {
      let wanted = least == 1 ? "one entry" : "\(least) entries"
      report(.tooFew, "\(subject) must have at least \(wanted)", at: node.range)
      return nil
    }
    return items
  }

  /// Reads each item of a list; items with mistakes are left out.
  func each<Value>(_ node: Node?, _ subject: String, least: Int = 0, _ read: (Node) -> Value?) -> [Value] {
    guard let node else { return [] }
    return list(node, subject, least: least)?.compactMap(read) ?? []
  }
}
