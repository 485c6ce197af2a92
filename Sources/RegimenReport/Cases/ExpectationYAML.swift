import RegimenModel

/// What a plan must be like, as the lines of a `plan`.
struct ExpectationYAML {
  private let contents: [PlanExpectation.Content]

  init(_ expectation: PlanExpectation) { self.init(contents: expectation.requirements.map(\.content)) }

  private init(contents: [PlanExpectation.Content]) { self.contents = contents }

  /// The lines, each without its line break.
  var lines: [String] {
    part("intensity", of: contents.filter(\.isOfIntensity), after: contents.filter(\.isOfStatus).map(\.line))
      + contents.filter(\.isOfReview).map(\.line)
      + part("modalities", of: contents.filter(\.isOfModalities))
      + part("referrals", of: contents.filter(\.isOfReferrals))
      + precautions + onceCleared
  }

  /// The lines of a part, below its name; the names that it includes and excludes are listed.
  private func part(_ name: String, of contents: [PlanExpectation.Content], after before: [String] = []) -> [String] {
    let own =
      contents.filter { $0.listed == nil && !$0.isOfOthers }.map(\.line) + lists(contents)
      + contents.filter(\.isOfOthers).map(\.line)
    return before + (own.isEmpty ? [] : ["\(name):"] + own.map { "  \($0)" })
  }

  private func lists(_ contents: [PlanExpectation.Content]) -> [String] {
    ["includes", "excludes"].compactMap { key in
      let names = contents.compactMap(\.listed).filter { $0.key == key }.map(\.name)
      return names.isEmpty ? nil : "\(key): [\(names.joined(separator: ", "))]"
    }
  }

  private var precautions: [String] {
    for case .precautions(exactly: let exactly) in contents {
      return ["precautions: [\(exactly.map(\.rawValue).joined(separator: ", "))]"]
    }
    return part("precautions", of: contents.filter(\.isOfPrecautions))
  }

  private var onceCleared: [String] {
    let contents = contents.compactMap(\.onceCleared)
    guard !contents.isEmpty else { return [] }
    return ["once_cleared:"] + ExpectationYAML(contents: contents).lines.map { "  \($0)" }
  }
}

extension PlanExpectation.Content {
  fileprivate var isOfStatus: Bool { path == "status" }
  fileprivate var isOfReview: Bool { path == "review_within_days" }
  fileprivate var isOfIntensity: Bool { path.hasPrefix("intensity.") }
  fileprivate var isOfModalities: Bool { path.hasPrefix("modalities.") }
  fileprivate var isOfReferrals: Bool { path.hasPrefix("referrals.") }
  fileprivate var isOfPrecautions: Bool { path.hasPrefix("precautions.") }

  /// Whether it is about whatever is not named.
  fileprivate var isOfOthers: Bool {
    if case .noReferrals = self { true } else { false }
  }

  /// What it requires of a plan once it is cleared.
  fileprivate var onceCleared: Self? {
    if case .onceCleared(let requirement) = self { requirement } else { nil }
  }

  /// The list that it is a name in.
  fileprivate var listed: (key: String, name: String)? {
    switch self {
    case .includesModality(let id): ("includes", id.rawValue)
    case .excludesModality(let id): ("excludes", id.rawValue)
    case .includesReferral(let id): ("includes", id.rawValue)
    case .excludesReferral(let id): ("excludes", id.rawValue)
    case .includesPrecaution(let id): ("includes", id.rawValue)
    case .excludesPrecaution(let id): ("excludes", id.rawValue)
    default: nil
    }
  }

  /// Its line: the last name of the path, and what it asks for.
  fileprivate var line: String { "\(path.split(separator: ".").last ?? ""): \(value)" }

  private var value: String {
    switch self {
    case .status(let statuses): Self.oneOrMore(statuses.map(\.rawValue))
    case .statusExcludes(let statuses): "{excludes: [\(statuses.map(\.rawValue).joined(separator: ", "))]}"
    case .level(let levels), .bridge(let levels): Self.oneOrMore(levels.map { $0?.rawValue ?? "none" })
    case .levelBetween(let least, let most), .bridgeBetween(let least, let most): Self.bounds(least, most)
    case .figure(_, let least, let most): Self.range(least, most)
    case .share(_, let least, let most): Self.range(least.map { "\($0)%" }, most.map { "\($0)%" })
    case .referralExactly(_, let urgency): urgency.rawValue
    case .referralNoLater(_, than: let urgency): "{no_later_than: \(urgency)}"
    case .noReferrals: "none"
    case .includesModality, .excludesModality, .includesReferral, .excludesReferral, .includesPrecaution,
      .excludesPrecaution, .precautions, .onceCleared:
      ""
    }
  }

  private static func oneOrMore(_ values: [String]) -> String {
    values.count == 1 ? values[0] : "[\(values.joined(separator: ", "))]"
  }

  private static func range<Value: Equatable & CustomStringConvertible>(_ least: Value?, _ most: Value?) -> String {
    if let least, least == most { return least.description }
    return bounds(least, most)
  }

  private static func bounds(_ least: (some CustomStringConvertible)?, _ most: (some CustomStringConvertible)?)
    -> String
  {
    let ends = [least.map { "at_least: \($0)" }, most.map { "at_most: \($0)" }].compactMap(\.self)
    return "{\(ends.joined(separator: ", "))}"
  }
}
