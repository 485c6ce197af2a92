import RegimenEvaluator
import RegimenModel

/// What may be said of a fact or, by `others`, of the members of a group.
struct AnswerForm {
  /// Values that are not text.
  enum Unquoted {
    case none
    case flag(no: Record.Said, yes: Record.Said)
    case number(NumberBounds)
  }

  /// Values that are text, *unknown* among them where it may be said.
  let words: ByteTable<Record.Said>
  /// The others.
  let unquoted: Unquoted

  /// The values of a type.
  ///
  /// - Parameters:
  ///   - levels: The catalogue's.
  ///   - said: What a record says by a value; nil where it says nothing.
  init(_ type: FactType, levels: [LevelID], isRequired: Bool, said: (FactValue) -> Record.Said?) {
    var words = WordList<Record.Said>()
    words.add("unknown", isRequired ? nil : .unknown)
    var unquoted = Unquoted.none
    switch type {
    case .scale(let names), .choice(let names):
      for name in names { words.add(name.rawValue, said(.named(name))) }
    case .level:
      words.add("none", said(.level(nil)))
      for level in levels { words.add(level.rawValue, said(.level(level))) }
    case .flag:
      if let no = said(.flag(false)), let yes = said(.flag(true)) { unquoted = .flag(no: no, yes: yes) }
    case .number(let domain):
      unquoted = .number(NumberBounds(domain))
    }
    self.words = ByteTable(words.entries)
    self.unquoted = unquoted
  }
}
