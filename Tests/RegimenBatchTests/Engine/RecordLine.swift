import RegimenDiagnostics
import RegimenModel

/// An assessment as a line of JSON.
struct RecordLine {
  /// How a line is spelled.
  enum Spelling: CaseIterable {
    /// As programs write it, so that the fast reader takes it.
    case plain
    /// With escapes in keys, so that only the ordinary reader can tell.
    case escaped
  }

  let text: String

  init(_ assessment: Assessment, _ spelling: Spelling) {
    var members: [(String, String)] = []
    if let id = assessment.id { members.append(("assessment", Self.quoted(id))) }
    if let date = assessment.date { members.append(("date", Self.quoted(date.description))) }
    for entry in assessment.answers.entries {
      members.append((entry.fact.rawValue, Self.json(entry.answer.value)))
    }
    for (group, answer) in assessment.closures.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      members.append(("\(group.rawValue).others", Self.json(answer.value)))
    }
    let instruments = assessment.instruments.sorted { $0.key.rawValue < $1.key.rawValue }
    if !instruments.isEmpty {
      members.append(("instruments", Self.object(instruments.map { ($0.key.rawValue, Self.json($0.value)) })))
    }
    if case .text(let text)? = assessment.meta { members.append(("meta", Self.quoted(text))) }
    let plain = Self.object(members)
    text = spelling == .plain ? plain : plain.replacing("\"meta\":", with: "\"m\\u0065ta\":")
  }

  private static func json(_ result: Assessment.InstrumentResult) -> String {
    let scores = result.scores.sorted { $0.key.rawValue < $1.key.rawValue }
    let date = result.date.map { [("date", quoted($0.description))] } ?? []
    return object(scores.map { ($0.key.rawValue, $0.value.description) } + date)
  }

  private static func json(_ value: FactValue?) -> String {
    switch value {
    case nil: quoted("unknown")
    case .named(let name)?: quoted(name.rawValue)
    case .flag(let isTrue)?: isTrue ? "true" : "false"
    case .level(let level)?: quoted(level?.rawValue ?? "none")
    case .number(let number)?: number.description
    }
  }

  private static func object(_ members: [(String, String)]) -> String {
    "{" + members.map { "\(quoted($0)):\($1)" }.joined(separator: ",") + "}"
  }

  private static func quoted(_ text: String) -> String { "\"\(text)\"" }
}
