public import RegimenModel

/// A blank assessment as YAML for a clinician to fill in: the questions as comments with the values allowed, what is
/// required first. As long as nothing is filled in, all that is wrong with it is that required answers are missing.
public struct AssessmentTemplate: Sendable {
  private let pack: Pack

  /// Creates the template of a pack.
  public init(pack: Pack) { self.pack = pack }

  /// The template.
  public var text: String {
    var text = TemplateText(levels: pack.catalogue.levels.map(\.id))
    writeHead(to: &text)
    writeRequired(to: &text)
    writeOptional(to: &text)
    writeInstruments(to: &text)
    text.heading("Remarks")
    text.comment("Words that are carried along and not read by any rule.")
    text.line("notes:")
    return text.text
  }

  private func writeHead(to text: inout TemplateText) {
    let header = pack.header
    text.comment("Assessment for: \(header.title) (\(header.id) \(header.version))")
    text.comment(
      "Write each answer after the colon. Leave blank what was not asked; write `unknown` where it was asked and is "
        + "not known. What follows a # is not read.")
    text.blank()
    text.comment("A name for this record; nothing that tells who the person is.")
    text.line("assessment:")
    text.comment("The day of the assessment, such as 2026-11-20.")
    text.line("date:")
  }

  private func writeRequired(to text: inout TemplateText) {
    let required = pack.vocabulary.facts.filter(\.isRequired)
    guard !required.isEmpty else { return }
    text.heading("Required")
    for fact in required { text.fact(fact, key: fact.name.rawValue) }
  }

  /// Writes the other facts in the order of the vocabulary: a group or a section where its first fact stands.
  private func writeOptional(to text: inout TemplateText) {
    let vocabulary = pack.vocabulary
    let optional = vocabulary.facts.filter { !$0.isRequired }
    let groups = Dictionary(vocabulary.groups.map { ($0.name, $0) }) { first, _ in first }
    var written: Set<FactName> = []
    for fact in optional where !written.contains(fact.name) {
      if let group = fact.group.flatMap({ groups[$0] }) {
        let members = optional.filter { $0.group == group.name }
        text.group(group, members: members)
        written.formUnion(members.map(\.name))
      } else if let section = section(of: fact) {
        let members = optional.filter { $0.group == nil && self.section(of: $0) == section }
        text.section(section, members: members)
        written.formUnion(members.map(\.name))
      } else {
        text.blank()
        text.fact(fact, key: fact.name.rawValue)
      }
    }
  }

  private func section(of fact: Fact) -> FactSection? { pack.vocabulary.section(of: fact.name) }

  private func writeInstruments(to text: inout TemplateText) {
    guard !pack.vocabulary.instruments.isEmpty else { return }
    let labels = Dictionary(pack.vocabulary.facts.map { ($0.name, $0.label) }) { first, _ in first }
    text.heading("Instruments")
    text.comment("Scores are read into the facts above by published cut-offs. Take away the first # of each line used.")
    text.line("# instruments:")
    for instrument in pack.vocabulary.instruments {
      let facts = instrument.readings.compactMap { labels[$0.fact] }.listed(with: "and")
      let validity = instrument.validForDays.map { "; counts for \(ExactDecimal($0).counted("day"))" } ?? ""
      text.line("#   \(instrument.id):", remark: "\(instrument.label): tells of \(facts)\(validity)")
      if let caution = instrument.caution {
        text.comment("Caution: \(caution.asSentenceStart.asSentence)", indent: "#     ")
      }
      for score in instrument.scores { text.line("#     \(score.name):", remark: score.domain.words) }
      text.line("#     date:", remark: "the day it was taken")
    }
  }
}
