import RegimenEvaluator
import RegimenModel
import RegimenTestSupport

/// Makes valid lines for a pack: any facts in any order, in any spelling.
struct FastReaderLines {
  /// How far lines stray from what a program would write.
  enum Manner {
    /// As programs write them.
    case plain
    /// With blanks, nulls, escapes and whatever else may stand in JSON.
    case free
  }

  private let pack: Pack
  private let manner: Manner
  private var generator: SeededGenerator
  /// Sections and groups, those that hold others before them.
  private let mappings: [String]

  init(_ pack: Pack, _ manner: Manner, seed: UInt64) {
    self.pack = pack
    self.manner = manner
    generator = SeededGenerator(seed: seed)
    mappings = (pack.vocabulary.sections.map(\.name) + pack.vocabulary.groups.map(\.name.rawValue)).sorted()
  }

  /// A line.
  mutating func next() -> [UInt8] {
    var members: [String: [String]] = [:]
    let share = Int.random(in: 1...6, using: &generator)
    for fact in pack.vocabulary.facts where chance(share) {
      let value = chance(8) && !fact.isRequired ? "\"unknown\"" : value(of: fact.type)
      add(fact.name.rawValue, value, in: mappings, to: &members)
    }
    for group in pack.vocabulary.groups where chance(3) {
      add(group.name.rawValue + ".others", value(of: group.type), in: mappings, to: &members)
    }
    for mapping in mappings.reversed() {
      guard let inner = members.removeValue(forKey: mapping) else { continue }
      add(mapping, object(inner), in: mappings.filter { $0 != mapping }, to: &members)
    }
    let line = object((members[""] ?? []) + own())
    return Array((blanks() + line + blanks()).utf8)
  }

  /// Adds a member to a mapping that its name may be nested in.
  private mutating func add(
    _ name: String, _ value: String, in mappings: [String], to members: inout [String: [String]]
  ) {
    let owner = ([""] + mappings.filter { name.hasPrefix($0 + ".") }).randomElement(using: &generator) ?? ""
    members[owner, default: []].append(member(owner.isEmpty ? name : String(name.dropFirst(owner.count + 1)), value))
  }

  /// The keys that are not facts.
  private mutating func own() -> [String] {
    var members: [String] = []
    if chance(2) { members.append(member("assessment", string(["A-1042", "7", "x y, z: {}"]))) }
    if chance(2) { members.append(member("date", string(["2026-11-20", "2024-02-29", "9999-12-31"]))) }
    if chance(3) { members.append(member("notes", notes())) }
    if chance(3) { members.append(member("meta", meta(depth: 3))) }
    if chance(3) {
      let taken = pack.vocabulary.instruments.filter { _ in chance(2) }
      members.append(member("instruments", object(taken.map { member($0.id.rawValue, result($0)) })))
    }
    return members
  }

  private mutating func result(_ instrument: Instrument) -> String {
    let scores = instrument.scores.map { member($0.name.rawValue, number($0.domain)) }
    return object(scores + (chance(2) ? [member("date", string(["2024-02-29", "2023-01-31", "0001-01-01"]))] : []))
  }

  // MARK: Values

  private mutating func value(of type: FactType) -> String {
    if manner == .free, chance(30) { return "null" }
    switch type {
    case .scale(let names), .choice(let names): return string(names.map(\.rawValue))
    case .level: return string(pack.catalogue.levels.map(\.id.rawValue) + ["none"])
    case .flag: return Bool.random(using: &generator) ? "true" : "false"
    case .number(let domain): return number(domain)
    }
  }

  private mutating func number(_ domain: NumberDomain) -> String {
    let step = (0..<6 - domain.decimals).reduce(Int64(1)) { step, _ in step * 10 }
    let steps = Int64.random(in: domain.minimum.millionths / step...domain.maximum.millionths / step, using: &generator)
    let text = ExactDecimal(millionths: steps * step).description
    guard manner == .free, chance(4) else { return text }
    return [text + (text.contains(".") ? "0" : ".0"), text + "e0", text == "0" ? "-0" : text].randomElement(
      using: &generator) ?? text
  }

  private mutating func notes() -> String {
    let plain = string(["Seen at home.", "Fühlt sich besser; café à 9 h", "x"])
    let free = [#""a\nb\t\"c\" \u00e9 \/""#, "\"“Нет” — 🙂 漢字\"", #""\ud83d\ude42""#, "12", #""\u0000""#]
    return manner == .free && chance(2) ? free.randomElement(using: &generator) ?? plain : plain
  }

  private mutating func meta(depth: Int) -> String {
    switch Int.random(in: 0..<(depth > 0 ? 7 : 5), using: &generator) {
    case 0: return string(["", "intake 7", "Zoë"])
    case 1: return ["0", "-12.50", "7"].randomElement(using: &generator) ?? "0"
    case 2: return ["true", "false", "null"].randomElement(using: &generator) ?? "null"
    case 3: return manner == .free ? #""\u00e9 漢\n""# : string(["a", "b"])
    case 4: return manner == .free ? "1e5" : "15"
    case 5: return list((0..<Int.random(in: 0...3, using: &generator)).map { _ in meta(depth: depth - 1) })
    default:
      let keys = ["a", "b", "age", "key of more than sixteen"].filter { _ in chance(2) }
      return object(keys.map { member($0, meta(depth: depth - 1)) })
    }
  }

  // MARK: Notation

  private mutating func member(_ key: String, _ value: String) -> String {
    "\"\(key)\"\(blanks()):\(manner == .plain ? " " : blanks())\(value)"
  }

  private mutating func object(_ members: [String]) -> String {
    "{" + blanks() + members.shuffled(using: &generator).joined(separator: "\(blanks()),\(blanks())") + blanks() + "}"
  }

  private mutating func list(_ values: [String]) -> String {
    "[" + blanks() + values.joined(separator: "\(blanks()),\(blanks())") + blanks() + "]"
  }

  private mutating func string(_ texts: [String]) -> String { "\"\(texts.randomElement(using: &generator) ?? "")\"" }

  private mutating func blanks() -> String {
    manner == .free && chance(4) ? [" ", "\t", "\n", "\r\n", "  "].randomElement(using: &generator) ?? "" : ""
  }

  private mutating func chance(_ oneIn: Int) -> Bool { Int.random(in: 0..<oneIn, using: &generator) == 0 }
}
