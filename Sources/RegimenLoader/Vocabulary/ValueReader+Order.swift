import RegimenModel

extension ValueReader {
  /// Whether no value of the type lies between two ends.
  func isEmpty(from lower: ValueTest.End?, to upper: ValueTest.End?) -> Bool {
    let all = positions
    let low = lower.flatMap { end in position(of: end.value).map { end.isIncluded ? $0 : $0 + 1 } }
    let high = upper.flatMap { end in position(of: end.value).map { end.isIncluded ? $0 : $0 - 1 } }
    return max(low ?? all.lowerBound, all.lowerBound) > min(high ?? all.upperBound, all.upperBound)
  }

  /// Where the values of the type lie, counted in steps.
  private var positions: ClosedRange<Int64> {
    switch type {
    case .number(let domain):
      return steps(domain.minimum, domain)...max(steps(domain.minimum, domain), steps(domain.maximum, domain))
    case .scale(let values), .choice(let values): return 0...Int64(max(values.count, 1) - 1)
    case .flag: return 0...1
    case .level: return -1...Int64(names.levels.names.count - 1)
    }
  }

  /// Where a value lies; nil where that is not known.
  private func position(of value: FactValue) -> Int64? {
    switch (value, type) {
    case (.number(let number), .number(let domain)): steps(number, domain)
    case (.named(let name), .scale(let values)): values.firstIndex(of: name).map(Int64.init)
    case (.level(nil), _): -1
    case (.level(let level?), _): names.levels[level.rawValue].map { Int64($0.rank) }
    default: nil
    }
  }

  private func steps(_ number: ExactDecimal, _ domain: NumberDomain) -> Int64 {
    number.millionths / (domain.decimals..<ExactDecimal.maximumDecimals).reduce(1) { step, _ in step * 10 }
  }
}
