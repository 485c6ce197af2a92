/// Draws rules of which about nine stand for a record, however many there are.
///
/// The first rule always stands. Each other one has to stand for `8 / (count - 1)` of records, so each of its one to
/// three conditions accepts as many of the ten values as bring the product there, rounded up or down by chance. What
/// would need less than one value is not drawn: of 1,000 rules all have two or three conditions, of 10,000 three.
package struct RuleDrawing {
  /// How many rules stand for a record, on average.
  static let standing = 9.0

  private var source: SeededSource
  private let widths: [(conditions: Int, width: Double)]

  /// The rules of a pack.
  package static func rules(count: Int, seed: UInt64) -> [GeneratedRule] {
    var drawing = RuleDrawing(count: count, seed: seed)
    return [GeneratedRule(number: 0, conditions: [])] + (1..<count).map { drawing.rule($0) }
  }

  private init(count: Int, seed: UInt64) {
    source = SeededSource(seed: seed, place: UInt64(count))
    let share = min(0.5, (Self.standing - 1) / Double(count - 1))
    let known = 1 - Double(Question.unknownPercent) / 100
    let all = (1...3).map { conditions in
      (conditions, Double(Question.size) / known * Self.root(share, conditions))
    }
    widths = all.filter { $0.1 >= 0.85 }
  }

  /// The root of a number between 0 and 1, by halving: the same on every machine.
  private static func root(_ number: Double, _ degree: Int) -> Double {
    var (low, high) = (0.0, 1.0)
    for _ in 0..<60 {
      let middle = (low + high) / 2
      let power = (1..<degree).reduce(middle) { power, _ in power * middle }
      if power < number { low = middle } else { high = middle }
    }
    return low
  }

  private mutating func rule(_ number: Int) -> GeneratedRule {
    let (count, width) = widths[source.below(widths.count)]
    var left = Array(Question.all.indices)
    let chosen = (0..<count).map { _ in left.remove(at: source.below(left.count)) }.sorted()
    let conditions = chosen.map { index in
      GeneratedRule.Condition(question: Question.all[index], values: values(of: Question.all[index], width: width))
    }
    return GeneratedRule(number: number, conditions: conditions)
  }

  private mutating func values(of question: Question, width: Double) -> [Int] {
    let whole = Int(width)
    let isUp = Double(source.below(1_000_000)) < (width - Double(whole)) * 1_000_000
    let size = max(1, min(whole + (isUp ? 1 : 0), Question.size - 1))
    guard !question.isNumber, source.chance(50) else {
      let first = source.below(Question.size - size + 1)
      return Array(first..<(first + size))
    }
    var left = Array(0..<Question.size)
    return (0..<size).map { _ in left.remove(at: source.below(left.count)) }.sorted()
  }
}
