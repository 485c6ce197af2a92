internal import BitCollections
package import RegimenModel

/// The cells of one fact: the finite list of answers that the pack tells apart, and, last, *unknown*.
///
/// A scale or choice has a cell for each value, a flag `no` and `yes`, a level `none` and the levels, and a number
/// the intervals between the thresholds that conditions mention.
package struct FactCells: Sendable {
  /// What the cells stand for.
  private enum Kind: Sendable {
    case named([ValueName: Int])
    case flag
    /// The first number of each interval.
    case number([ExactDecimal])
    case level([LevelID: Int])
  }

  private let kind: Kind
  /// The value that stands for each known cell: of an interval, its first number.
  package let representatives: [FactValue]
  /// The last value of each known cell: of an interval, its last number.
  package let lastValues: [FactValue]

  /// The number of known cells, at least one.
  package var knownCount: Int { representatives.count }
  /// The cell of not knowing.
  package var unknown: Int { representatives.count }
  /// All known cells.
  var known: BitSet { BitSet(0..<knownCount) }

  /// Cuts a fact into cells.
  ///
  /// - Parameters:
  ///   - levels: the catalogue's levels, least intensive first.
  ///   - cuts: numbers at which a new interval begins.
  init(_ fact: Fact, levels: [LevelID], cuts: some Sequence<ExactDecimal>) {
    switch fact.type {
    case .scale(let names), .choice(let names):
      kind = .named(Dictionary(zip(names, names.indices)) { first, _ in first })
      representatives = names.map(FactValue.named)
      lastValues = representatives
    case .flag:
      kind = .flag
      representatives = [.flag(false), .flag(true)]
      lastValues = representatives
    case .level:
      kind = .level(Dictionary(zip(levels, levels.indices)) { first, _ in first })
      representatives = [.level(nil)] + levels.map { .level($0) }
      lastValues = representatives
    case .number(let domain):
      let inside = Set(cuts).filter { domain.minimum < $0 && $0 <= domain.maximum }
      let starts = [domain.minimum] + inside.sorted()
      let ends = starts.dropFirst().map { $0.advanced(by: -1, decimals: domain.decimals) } + [domain.maximum]
      kind = .number(starts)
      representatives = starts.map(FactValue.number)
      lastValues = ends.map(FactValue.number)
    }
  }

  /// The cell that holds a value, or nil where the fact has no such value.
  package func cell(of value: FactValue) -> Int? {
    switch (kind, value) {
    case (.named(let cells), .named(let name)): cells[name]
    case (.flag, .flag(let flag)): flag ? 1 : 0
    case (.level, .level(nil)): 0
    case (.level(let cells), .level(let level?)): cells[level].map { $0 + 1 }
    case (.number(let starts), .number(let number)): Self.interval(of: number, in: starts)
    default: nil
    }
  }

  /// The interval that holds a number; 0 where the fact is none.
  func interval(of number: ExactDecimal) -> Int {
    if case .number(let starts) = kind { Self.interval(of: number, in: starts) } else { 0 }
  }

  private static func interval(of number: ExactDecimal, in starts: [ExactDecimal]) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= number { low = middle } else { high = middle }
    }
    return low
  }
}
