import RegimenModel

/// One statement that is heard, and who says it.
struct Said: Hashable {
  let authority: Authority
  /// The concern it speaks for, 0 for the highest.
  let concern: Int
  let content: Statement.Content
  /// Its place among what this authority says.
  let order: Int
}

extension NaivePack {
  /// What a rule says.
  func said(by rule: Rule) -> [Said] {
    rule.then.enumerated().map { order, statement in
      Said(
        authority: .rule(rule.id), concern: rank(of: rule.concern), content: statement.content, order: order)
    }
  }

  /// What a level says, at the lowest concern.
  func said(by level: LevelID, _ statements: [Statement]) -> [Said] {
    statements.enumerated().map { order, statement in
      Said(
        authority: .level(level), concern: pack.header.concerns.count - 1, content: statement.content, order: order)
    }
  }
}

extension [Said] {
  /// Who says these, sorted, each once.
  var authorities: [Authority] { Set(map(\.authority)).sorted() }

  /// By authority, then in the order written.
  var inOrder: [Said] { sorted { ($0.authority, $0.order) < ($1.authority, $1.order) } }
}

/// Something said that did not make it, and who kept it out.
struct Stopped: Hashable {
  let said: Said
  let boundBy: [Authority]
}
