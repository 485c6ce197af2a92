import RegimenDiagnostics
import RegimenModel

/// Writes the lines of a blank assessment. Words of the pack stand in comments only, each on one line.
struct TemplateText {
  private static let width = 100
  private static let remarkColumn = 38
  private let levels: [LevelID]
  private(set) var text = ""

  init(levels: [LevelID]) { self.levels = levels }

  mutating func blank() { text += "\n" }

  mutating func line(_ line: String) { text += line + "\n" }

  /// Writes a line with a remark beside it or, where there is no room, above it.
  mutating func line(_ line: String, remark: String) {
    let remark = StyledText(remark)
    let padding = max(1, Self.remarkColumn - line.utf8.count)
    guard line.utf8.count + padding + 2 + remark.columns <= Self.width else {
      let indent = line.prefix { $0 == " " || $0 == "#" }
      comment(remark, indent: String(indent))
      return self.line(line)
    }
    text += line + String(repeating: " ", count: padding) + "# " + remark.spans.map(\.text).joined() + "\n"
  }

  mutating func heading(_ words: String) {
    text += "\n# ---- \(StyledText(words).spans.map(\.text).joined()) ----\n"
  }

  mutating func comment(_ words: String, indent: String = "") { comment(StyledText(words), indent: indent) }

  private mutating func comment(_ words: StyledText, indent: String) {
    var layout = TextLayout(width: Self.width - 2 - indent.utf8.count, isColored: false)
    layout.paragraph(words)
    for line in layout.text.split(separator: "\n") { text += "\(indent)# \(line)\n" }
  }

  /// Writes a fact: its question and its values above it.
  mutating func fact(_ fact: Fact, key: String, indent: String = "") {
    comment("\(fact.question ?? fact.label.asSentenceStart) (\(values(of: fact.type)))", indent: indent)
    line("\(indent)\(key):")
  }

  /// Writes a group: its values once, its members beside their names.
  mutating func group(_ group: FactGroup, members: [Fact]) {
    heading(group.label)
    let question = group.question.map { "\($0) " } ?? ""
    comment("\(question)For each: \(values(of: group.type)). After `others`, the value of all that are left blank.")
    line("\(group.name):")
    for member in members {
      line("  \(member.name.rawValue.dropFirst(group.name.rawValue.count + 1)):", remark: member.label)
    }
    line("  others:")
  }

  /// Writes a section: its facts under their common prefix.
  mutating func section(_ section: FactSection, members: [Fact]) {
    heading(section.label)
    line("\(section.name):")
    for member in members {
      fact(member, key: String(member.name.rawValue.dropFirst(section.name.utf8.count + 1)), indent: "  ")
    }
  }

  /// The values of a type, in words.
  func values(of type: FactType) -> String {
    switch type {
    case .scale(let names), .choice(let names): names.map(\.rawValue).listed(with: "or")
    case .flag: "yes or no"
    case .number(let domain): domain.words
    case .level: (levels.map(\.rawValue) + ["none"]).listed(with: "or")
    }
  }
}
