import RegimenEvaluator
import RegimenModel

/// The fragments of facts that are numbers, cut when a number is first met and kept for the next record that has it.
struct NumberReadings: Sendable {
  /// A piece of what is told of a fact with its number.
  enum Piece: Int, Sendable {
    /// Up to where the value comes from.
    case head
    /// What follows.
    case tail
    /// The value in words, as it stands inside a string.
    case text
    /// The fact with its value, as a member of a group is told inside a string.
    case member
  }

  private struct Key: Hashable {
    let fact: Int
    let number: ExactDecimal
  }

  /// Numbers kept at the most; then they are forgotten, so that memory stays flat.
  private static let most = 10_000

  private let compiled: CompiledPack
  private var cutter = FragmentCutter()
  private var kept: [Key: [Fragment]] = [:]

  init(_ compiled: CompiledPack) { self.compiled = compiled }

  /// Writes a piece.
  mutating func write(_ fact: Int, _ number: ExactDecimal, _ piece: Piece, _ output: inout OutputBuffer) {
    let fragment = fragments(Key(fact: fact, number: number))[piece.rawValue]
    cutter.bytes.withUnsafeBytes { bytes in
      output.append(UnsafeRawBufferPointer(rebasing: bytes[fragment.start..<(fragment.start + fragment.count)]))
    }
  }

  private mutating func fragments(_ key: Key) -> [Fragment] {
    if let known = kept[key] { return known }
    if kept.count == Self.most {
      kept.removeAll(keepingCapacity: true)
      cutter = FragmentCutter()
    }
    let specimen = compiled.reading(key.fact, .number(key.number), origin: .unknown)
    let reading = FactFragments.Reading(specimen, &cutter)
    let fragments = reading.reading + [reading.text, reading.member]
    kept[key] = fragments
    return fragments
  }
}
