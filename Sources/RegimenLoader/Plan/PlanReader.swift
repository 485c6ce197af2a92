import RegimenDiagnostics
import RegimenDocument
import RegimenModel

/// Reads the JSON of a plan: each object by the keys it has and what is made of their values.
struct PlanReader: PartReader {
  /// The way to the value that is read.
  private indirect enum Trail {
    case plan
    case key(String, of: Trail)
    case item(Int, of: Trail)
  }

  let findings: Findings
  /// The day of the assessment, from which the day of review follows.
  private(set) var assessed: CalendarDate?
  private var trail = Trail.plan

  init(findings: Findings) { self.findings = findings }

  /// The path of the value, such as `rules[3].place.line`; nil for the plan itself.
  var path: String? {
    var path = ""
    var rest = trail
    while true {
      switch rest {
      case .plan: return path.isEmpty ? nil : path
      case .key(let key, let owner):
        path = path.isEmpty || path.hasPrefix("[") ? key + path : "\(key).\(path)"
        rest = owner
      case .item(let place, let owner):
        path = path.isEmpty || path.hasPrefix("[") ? "[\(place)]\(path)" : "[\(place)].\(path)"
        rest = owner
      }
    }
  }

  /// The value as messages name it.
  var subject: String { path.map(\.quoted) ?? "a plan" }

  /// A reader of the value under a key.
  func at(_ key: String) -> PlanReader {
    var reader = self
    reader.trail = .key(key, of: trail)
    return reader
  }

  /// A reader of an item of a list.
  func at(_ item: Int) -> PlanReader {
    var reader = self
    reader.trail = .item(item, of: trail)
    return reader
  }

  /// The same reader, with the day of the assessment.
  func assessed(on date: CalendarDate?) -> PlanReader {
    var reader = self
    reader.assessed = date
    return reader
  }

  /// Reports a member of an object that follows from other values and differs from what they say.
  func contradiction(_ key: String, of node: Node, mustBe wanted: String) {
    let value = node.entries?.first { $0.key == key }?.value ?? node
    at(key).report(
      .contradiction, "\(at(key).subject) must be \(wanted)", at: value.anchor,
      help: "make the plan anew from its assessment")
  }
}
