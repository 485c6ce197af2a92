/// A figure that is less than was asked for.
package struct Shortfall: Sendable, Hashable {
  /// What was counted.
  package let name: String
  /// How many there are.
  package let count: Int
  /// Of how many.
  package let whole: Int
  /// The percentage that was asked for.
  package let asked: Int

  /// Creates a shortfall.
  package init(_ name: String, _ count: Int, of whole: Int, _ asked: Int) {
    self.name = name
    self.count = count
    self.whole = whole
    self.asked = asked
  }
}

extension Shortfall: CustomStringConvertible {
  /// `lines covered: 391 of 410, less than 100 %`.
  package var description: String { "\(name): \(count) of \(whole), less than \(asked) %" }
}
