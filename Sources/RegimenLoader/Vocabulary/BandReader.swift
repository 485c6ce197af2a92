import RegimenDiagnostics
import RegimenDocument
import RegimenModel

/// Reads the bands of a score or a difference: values, and the lowest number that reads as each.
struct BandReader: PartReader {
  let findings: Findings
  let names: Names
  let fact: Fact
  let read: ReadNumber

  private var domain: NumberDomain { read.domain }

  /// Bands, lowest first; the lowest begins at the least number there can be.
  func bands(_ node: Node, _ subject: String) -> [InstrumentReading.Band]? {
    guard let entries = mapping(node, subject) else { return nil }
    let bands = entries.compactMap { band($0) }.sorted { $0.from < $1.from }
    guard bands.count == entries.count else { return nil }
    guard bands.first?.from == domain.minimum else {
      report(
        .bandGap, "the lowest band must begin at \(domain.minimum), the least \(read.noun)", at: node.anchor,
        help: "every \(read.noun) must read as some value")
      return nil
    }
    for (band, next) in zip(bands, bands.dropFirst()) where band.from == next.from {
      report(.duplicateName, "\(subject) begin twice at \(band.from)", at: node.anchor)
      return nil
    }
    return bands
  }

  private func band(_ entry: Node.Entry) -> InstrumentReading.Band? {
    let key = Node(.scalar(Scalar(entry.key, isQuoted: false)), at: entry.keyRange)
    let value = ValueReader(fact, findings: findings, names: names).value(key)
    let from = number(entry.value, "the lowest \(read.noun) of band \(entry.key.quoted)", in: domain)
    guard let value, let from else { return nil }
    return InstrumentReading.Band(value: value, from: from)
  }

  // MARK: Bands that depend on another fact

  /// Bands for each value of another fact.
  func bandsByFact(_ node: Node, by: Node, _ subject: String) -> InstrumentReading.Method? {
    guard let other = decidingFact(by), let entries = mapping(node, subject) else { return nil }
    let values = ValueReader(other, findings: findings, names: names)
    var table: [FactValue: [InstrumentReading.Band]] = [:]
    var named: Set<FactValue> = []
    for entry in entries {
      let key = Node(.scalar(Scalar(entry.key, isQuoted: false)), at: entry.keyRange)
      guard let value = values.value(key) else { continue }
      named.insert(value)
      table[value] = bands(entry.value, "\(subject) for \(entry.key.quoted)")
    }
    let missing = values.all.filter { !named.contains($0) }
    guard missing.isEmpty else {
      let list = missing.map { "'\($0)'" }.listed(with: "and")
      report(.missingKey, "\(subject) must have bands for \(list)", at: node.anchor)
      return nil
    }
    return table.count == named.count ? .bandsBy(other.name, table) : nil
  }

  private func decidingFact(_ node: Node) -> Fact? {
    guard let name = reference(node, to: names.facts, as: "'by'"), let fact = names.facts[name] else { return nil }
    if case .number = fact.type {
      report(.wrongKind, "'by' must be a fact with named values, and '\(name)' is a number", at: node.range)
      return nil
    }
    return fact
  }
}
