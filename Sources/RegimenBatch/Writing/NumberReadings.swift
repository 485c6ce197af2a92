import RegimenEvaluator
import RegimenModel

/// The fragments of facts that are numbers, cut when a number is first met and kept for the next record that has it.
struct NumberReadings: Sendable {
  /// A piece of what is told of a fact with its number.
  enum Piece: Sendable {
    /// What is told before where the value comes from.
    case head
    /// What is told before where it is written.
    case middle
    /// What is told behind.
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
  private var kept: [Key: FactFragments.Reading] = [:]

  init(_ compiled: CompiledPack) { self.compiled = compiled }

  /// Writes a piece.
  mutating func write(_ fact: Int, _ number: ExactDecimal, _ piece: Piece, _ output: inout OutputBuffer) {
    let reading = reading(Key(fact: fact, number: number))
    let fragment =
      switch piece {
      case .head: cutter.pieces[reading.reading.first]
      case .middle: cutter.pieces[reading.reading.first + 1]
      case .tail: cutter.pieces[reading.reading.first + 2]
      case .text: reading.text
      case .member: reading.member
      }
    cutter.bytes.withUnsafeBytes { bytes in
      output.append(UnsafeRawBufferPointer(rebasing: bytes[fragment.start..<(fragment.start + fragment.count)]))
    }
  }

  private mutating func reading(_ key: Key) -> FactFragments.Reading {
    if let known = kept[key] { return known }
    if kept.count == Self.most {
      kept.removeAll(keepingCapacity: true)
      cutter = FragmentCutter()
    }
    let specimen = compiled.reading(key.fact, .number(key.number), origin: .unknown)
    let reading = FactFragments.Reading(specimen, &cutter)
    kept[key] = reading
    return reading
  }
}
