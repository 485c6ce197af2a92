import RegimenDiagnostics
import RegimenDocument
import RegimenModel

/// Reads a level of care: what it allows of each quantity, or who delivers it instead.
struct LevelReader: NamesReader {
  let findings: Findings
  let names: Names
  let mixStep: Int

  private static let common = ["label", "text", "sources", "offered", "gives"]
  private static let whenOffered = Quantity.allCases.map(\.rawValue) + ["individual_session_minutes"]
  private static let whenReferred = ["refer_to", "bridge"]

  /// A level.
  func level(_ entry: Node.Entry) -> Level? {
    let owner = "level '\(entry.key)'"
    let allowed = Self.common + Self.whenOffered + Self.whenReferred
    guard let fields = fields(entry.value, of: owner, allowed: allowed, anchor: entry.keyRange) else { return nil }
    guard let isOffered = fields["offered"].map({ flag($0, "'offered' of \(owner)") }) ?? true else { return nil }
    checkKeys(in: fields, isOffered: isOffered)
    let gives = fields["gives"].map { statements.gifts($0, "'gives' of \(owner)") } ?? []
    let label = label(in: fields, name: entry.key)
    let text = optionalText("text", in: fields)
    let citations = citations(in: fields)
    guard let delivery = isOffered ? offer(in: fields) : referral(in: fields, level: entry.key) else { return nil }
    return Level(
      id: LevelID(rawValue: entry.key), label: label, text: text, delivery: delivery, gives: gives,
      citations: citations, place: entry.keyRange)
  }

  private var statements: StatementReader { StatementReader(findings: findings, names: names, mixStep: mixStep) }

  private func checkKeys(in fields: Fields, isOffered: Bool) {
    for entry in fields.present(isOffered ? Self.whenReferred : Self.whenOffered) {
      report(
        .unknownKey, "\(fields.owner) is \(isOffered ? "" : "not ")offered, so it has no '\(entry.key)'",
        at: entry.keyRange)
    }
  }

  // MARK: Offered

  private func offer(in fields: Fields) -> Level.Delivery? {
    var ranges: [Quantity: QuantityRange] = [:]
    for quantity in Quantity.allCases {
      ranges[quantity] = required(quantity.rawValue, in: fields).flatMap { range($0, of: quantity, fields.owner) }
    }
    let most = ranges[.individualSessionsPerWeek]?.maximum ?? .zero
    let minutes =
      most > .zero || fields["individual_session_minutes"] != nil
      ? required("individual_session_minutes", in: fields)
        .flatMap { whole($0, "'individual_session_minutes' of \(fields.owner)", in: 1...480) } : 0
    guard ranges.count == Quantity.allCases.count, let minutes else { return nil }
    checkSessionsFit(ranges, minutes: minutes, in: fields)
    return .offered(ranges: ranges, individualSessionMinutes: minutes)
  }

  private func range(_ node: Node, of quantity: Quantity, _ owner: String) -> QuantityRange? {
    let subject = "'\(quantity.rawValue)' of \(owner)"
    guard let fields = fields(node, of: subject, allowed: ["min", "max", "usual"]) else { return nil }
    let ends = ["min", "max", "usual"].map { key in
      required(key, in: fields).flatMap { number($0, "'\(key)' of \(subject)", in: quantity.domain) }
    }
    guard let least = ends[0], let most = ends[1], let usual = ends[2] else { return nil }
    guard least <= usual, usual <= most else {
      report(.wrongOrder, "\(subject) must have 'usual' between 'min' and 'max'", at: fields["usual"]?.range)
      return nil
    }
    return QuantityRange(minimum: least, maximum: most, usual: usual)
  }

  /// Individual sessions are part of the weekly hours, at the least, at the most and as usual.
  private func checkSessionsFit(_ ranges: [Quantity: QuantityRange], minutes: Int, in fields: Fields) {
    guard let days = ranges[.daysPerWeek], let hours = ranges[.hoursPerDay],
      let sessions = ranges[.individualSessionsPerWeek]
    else { return }
    let ends: [(String, KeyPath<QuantityRange, ExactDecimal>)] = [
      ("min", \.minimum), ("usual", \.usual), ("max", \.maximum),
    ]
    for (key, end) in ends {
      let minuteMillionths = Int64(minutes) * sessions[keyPath: end].millionths
      let hourMillionths = hours[keyPath: end].millionths * Int64(days[keyPath: end].wholeNumber ?? 0)
      guard minuteMillionths > hourMillionths * 60 else { continue }
      report(
        .sessionsExceedHours,
        "the individual sessions of \(fields.owner) must fit into its weekly hours, and at '\(key)' they do not",
        at: fields.entry(Quantity.individualSessionsPerWeek.rawValue)?.keyRange,
        help:
          "\(sessions[keyPath: end]) sessions of \(minutes) minutes do not fit into \(ExactDecimal(millionths: hourMillionths)) hours"
      )
      return
    }
  }

  // MARK: Not offered

  private func referral(in fields: Fields, level: String) -> Level.Delivery? {
    let help = "name the referrals that take the person there, like refer_to: {residential_programme: within_7_days}"
    guard let node = required("refer_to", in: fields, help: help) else { return nil }
    let referrals = statements.referrals(node)
    for statement in referrals {
      if case .avoidReferral = statement.content {
        report(.unknownValue, "'refer_to' of \(fields.owner) must say how soon, not avoid", at: statement.place)
      }
    }
    if node.entries?.isEmpty == true {
      report(.tooFew, "'refer_to' of \(fields.owner) must name at least one referral", at: node.range)
    }
    return .referred(to: referrals, bridge: bridge(in: fields, level: level))
  }

  private func bridge(in fields: Fields, level: String) -> LevelID? {
    let subject = "'bridge' of \(fields.owner)"
    guard let node = fields["bridge"], let name = reference(node, to: names.levels, as: subject),
      let own = names.levels[level], let other = names.levels[name]
    else { return nil }
    guard other.rank < own.rank, other.isOffered else {
      let usable = names.levels.names.filter { name in
        names.levels[name].map { $0.rank < own.rank && $0.isOffered } ?? false
      }
      report(
        .unusableBridge, "\(subject) must be a lower level that is offered, and '\(name)' is not", at: node.range,
        help: usable.isEmpty
          ? "leave it out: there is none" : "levels that can bridge are \(usable.joined(separator: ", "))")
      return nil
    }
    return LevelID(rawValue: name)
  }
}
